import { Drawer, Modal } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../Button';
import { IconX } from '../icons';
import { useNarrow } from '../useNarrow';
import type { SheetProps } from '../Sheet';
import { Host } from './Host';

function Body({ title, titleId, aside, footer, children, onClose }: SheetProps & { titleId: string }) {
  const { t } = useTranslation('app');
  return (
    <div className="sheet-body">
      <header className="sheet-head">
        <h2 className="t16 b6 sp" id={titleId}>
          {title}
        </h2>
        {aside}
        <IconButton label={t('close')} size="sm" onClick={onClose}>
          <IconX size={18} />
        </IconButton>
      </header>
      <div className="sheet-main">{children}</div>
      {footer && <footer className="sheet-foot">{footer}</footer>}
    </div>
  );
}

const overlay = { color: 'var(--scrim)', backgroundOpacity: 1, blur: 0, style: { background: 'var(--scrim)' } };

/** From the right on desks, from below on phones; the footer stays. */
export function SheetView(props: SheetProps) {
  const narrow = useNarrow();
  const titleId = useId();
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
        <Drawer.Content className="sheet-panel" aria-labelledby={titleId}>
          <Drawer.Body style={narrow ? { padding: 0, width: '100%', display: 'flex' } : { padding: 0, height: '100%' }}>
            <Body {...props} titleId={titleId} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </Host>
  );
}

/** A question or a conflict: short, in the middle. */
export function DialogView(props: SheetProps) {
  const titleId = useId();
  return (
    <Host>
      <Modal.Root opened={props.opened} onClose={props.onClose} size={props.width ?? 460} centered lockScroll={false} transitionProps={{ duration: 180, exitDuration: 120 }}>
        <Modal.Overlay {...overlay} />
        <Modal.Content className="dialog-panel" aria-labelledby={titleId}>
          <Modal.Body style={{ padding: 0 }}>
            <Body {...props} titleId={titleId} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Host>
  );
}
