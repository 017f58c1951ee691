import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '../router';
import type { Said } from '../packs/contract';
import { Button, Select, Sheet } from '../ui';
import type { Configuration, Edit, PipelineEdit, StageKind } from './contract';
import { OriginNote } from './OriginNote';
import { Refusal } from './Refusal';
import { isEmpty, read, sameSaid, trimmed } from './said';
import { SaidField } from './SaidField';
import { useGuard } from './useGuard';
import { useSave } from './useSave';

interface Props {
  configuration: Configuration;
  pipeline?: PipelineEdit;
  onClose: () => void;
}

/** A new board with the three stages that every board needs, or the name of an old one. */
export function BoardSheet({ configuration, pipeline, onClose }: Props) {
  const { t, i18n } = useTranslation('configuration');
  const navigate = useNavigate();
  const { save, busy, refused, sheet } = useSave();
  const [title, setTitle] = useState<Said>(pipeline?.title ?? {});
  const [type, setType] = useState(pipeline?.type ?? configuration.types.find(({ id }) => id === 'deal')?.id ?? configuration.types[0]?.id ?? '');
  const ready = !isEmpty(title) && !sameSaid(trimmed(title), pipeline?.title);
  const { close, dialog } = useGuard(ready, onClose);

  const first = (kind: StageKind, color: number) => ({ name: { [i18n.language]: t(`board.first.${kind}`) } as Said, kind, color });
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!ready || busy) return;
    const edit: Edit = pipeline
      ? { do: 'pipeline.change', pipeline: pipeline.id, title: trimmed(title) }
      : { do: 'pipeline.add', type, title: trimmed(title), stages: [first('open', 1), first('won', 10), first('lost', 12)] };
    void save([edit]).then((done) => {
      if (!done) return;
      onClose();
      if (!pipeline) void navigate('/settings/boards');
    });
  };
  return (
    <>
      <Sheet
        opened
        onClose={close}
        title={pipeline ? t('board.rename') : t('board.new')}
        footer={
          <>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button look="primary" busy={busy} disabled={!ready} onClick={() => submit()}>
              {t('save')}
            </Button>
          </>
        }
      >
        <form className="col g16" onSubmit={submit} noValidate>
          <SaidField label={t('board.title')} value={title} onChange={setTitle} maxLength={40} autoFocus />
          {!pipeline && <Select label={t('board.type')} help={t('board.typeHelp')} value={type} onChange={setType} options={configuration.types.map(({ id, title: name }) => ({ value: id, label: read(name) }))} />}
          {pipeline && <OriginNote origin={pipeline.origin} item={`pipelines/${pipeline.id}`} busy={busy} onReset={(reset) => void save([reset]).then((done) => done && onClose())} />}
          <Refusal refused={refused} />
          <button type="submit" hidden />
        </form>
      </Sheet>
      {dialog}
      {sheet}
    </>
  );
}
