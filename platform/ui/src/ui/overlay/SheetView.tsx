import { Drawer, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../Button';
import { IconX } from '../icons';
import { useNarrow } from '../useNarrow';
import type { SheetProps } from '../Sheet';
import { Host } from './Host';

function Body({ title, Title, aside, footer, children, onClose }: SheetProps & { Title: typeof Drawer.Title | typeof Modal.Title }) {
  const { t } = useTranslation('app');
  return (
    <div className="sheet-body">
      <div className="sheet-head">
        <Title>{title}</Title>
        {aside}
        <IconButton label={t('close')} size="sm" onClick={onClose}>
          <IconX size={18} />
        </IconButton>
      </div>
      <div className="sheet-main">{children}</div>
      {footer && <div className="sheet-foot">{footer}</div>}
    </div>
  );
}

const overlay = { color: 'var(--scrim)', backgroundOpacity: 1, blur: 0, style: { background: 'var(--scrim)' } };

/** From the right on desks, from below on phones; the footer stays. */
export function SheetView(props: SheetProps) {
  const narrow = useNarrow();
  return (
    <Host>
      <Drawer.Root
        opened={props.opened}
        onClose={props.onClose}
        position={narrow ? 'bottom' : 'right'}
        size={narrow ? 'auto' : (props.width ?? 520)}
        lockScroll={false}
        transitionProps={{ duration: 260, exitDuration: 170 }}
      >
        <Drawer.Overlay {...overlay} />
        <Drawer.Content className="sheet-panel">
          <Drawer.Body style={narrow ? { padding: 0, width: '100%', display: 'flex' } : { padding: 0, height: '100%' }}>
            <Body {...props} Title={Drawer.Title} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </Host>
  );
}

/** A question or a conflict: short, in the middle. */
export function DialogView(props: SheetProps) {
  return (
    <Host>
      <Modal.Root opened={props.opened} onClose={props.onClose} size={props.width ?? 460} centered lockScroll={false} transitionProps={{ duration: 180, exitDuration: 120 }}>
        <Modal.Overlay {...overlay} />
        <Modal.Content className="dialog-panel">
          <Modal.Body style={{ padding: 0 }}>
            <Body {...props} Title={Modal.Title} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Host>
  );
}
