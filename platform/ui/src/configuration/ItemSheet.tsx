import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Sheet } from '../ui';
import { IconTrash } from '../ui/icons';
import type { Edit, Origin } from './contract';
import { OriginNote } from './OriginNote';
import { Refusal } from './Refusal';
import { useGuard } from './useGuard';
import { useSave } from './useSave';

interface Props {
  title: string;
  /** Something was written or chosen that is not saved. */
  dirty: boolean;
  /** What saving sends; null while it is not whole. */
  edit: Edit | null;
  origin?: Origin;
  /** Key of the whole item for "back to the template". */
  item?: string;
  /** Takes the thing away; absent when it must stay. */
  remove?: { label: string; edit: Edit };
  onClose: () => void;
  children: ReactNode;
}

/** The sheet in which one thing of the configuration is written: guarded, saved in one press, with its origin below. */
export function ItemSheet({ title, dirty, edit, origin, item, remove, onClose, children }: Props) {
  const { t } = useTranslation('configuration');
  const { save, busy, refused, sheet } = useSave();
  const { close, dialog } = useGuard(dirty, onClose);
  const send = (one: Edit) => void save([one]).then((done) => done && onClose());
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (edit && dirty && !busy) send(edit);
  };
  return (
    <>
      <Sheet
        opened
        onClose={close}
        title={title}
        footer={
          <>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button look="primary" busy={busy} disabled={!edit || !dirty} onClick={() => submit()}>
              {t('save')}
            </Button>
          </>
        }
      >
        <form className="col g16" onSubmit={submit} noValidate>
          {children}
          {origin && <OriginNote origin={origin} item={item} busy={busy} onReset={send} />}
          {remove && (
            <Button look="danger" size="sm" icon={<IconTrash size={16} />} busy={busy} onClick={() => send(remove.edit)} style={{ alignSelf: 'flex-start' }}>
              {remove.label}
            </Button>
          )}
          <Refusal refused={refused} />
          <button type="submit" hidden />
        </form>
      </Sheet>
      {dialog}
      {sheet}
    </>
  );
}
