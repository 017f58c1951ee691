import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../packs/contract';
import { Button, Field, Select, Sheet } from '../ui';
import { ColourPicker } from './ColourPicker';
import { freshColour } from './colours';
import type { Edit, PipelineEdit, StageEdit, StageKind } from './contract';
import { OriginNote } from './OriginNote';
import { Refusal } from './Refusal';
import { isEmpty, read, sameSaid, trimmed } from './said';
import { SaidField } from './SaidField';
import { useGuard } from './useGuard';
import { useSave } from './useSave';

interface Props {
  pipeline: PipelineEdit;
  /** Absent: a new stage after `after`. */
  stage?: StageEdit;
  after?: StageEdit;
  kind: StageKind;
  onClose: () => void;
}

interface Draft { name: Said; short: Said; colour: number; kind: StageKind }

function neighboursOf({ stages }: PipelineEdit, stage: StageEdit | undefined, after: StageEdit | undefined): number[] {
  const at = stages.findIndex(({ id }) => id === (stage ?? after)?.id);
  const around = stage ? [stages[at - 1], stages[at + 1]] : [stages[at], stages[at + 1]];
  return around.filter((one) => one !== undefined && one.kind === 'open').map((one) => one!.color);
}

function editOf({ pipeline, stage, after }: Props, draft: Draft): Edit | null {
  const name = trimmed(draft.name);
  const short = trimmed(draft.short);
  if (!stage) return { do: 'stage.add', pipeline: pipeline.id, name, ...(isEmpty(short) ? {} : { short }), kind: draft.kind, color: draft.colour, after: after?.id };
  const edit: Edit = { do: 'stage.change', stage: stage.id };
  if (!sameSaid(name, stage.name)) edit.name = name;
  if (!sameSaid(short, stage.short)) edit.short = short;
  if (draft.colour !== stage.color) edit.color = draft.colour;
  return Object.keys(edit).length > 2 ? edit : null;
}

/** Name, short name and colour of a stage, new or old. */
export function StageSheet(props: Props) {
  const { pipeline, stage, after, kind, onClose } = props;
  const { t } = useTranslation('configuration');
  const { save, busy, refused, sheet } = useSave();
  const neighbours = neighboursOf(pipeline, stage, after);
  const start: Draft = { name: stage?.name ?? {}, short: stage?.short ?? {}, colour: stage?.color ?? (kind === 'won' ? 10 : kind === 'lost' ? 12 : freshColour(neighbours)), kind };
  const [draft, setDraft] = useState(start);
  const edit = isEmpty(draft.name) ? null : editOf(props, draft);
  const { close, dialog } = useGuard(JSON.stringify(draft) !== JSON.stringify(start), onClose);
  const long = read(draft.short).length > 18;

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (edit && !long && !busy) void save([edit]).then((done) => done && onClose());
  };
  return (
    <>
      <Sheet
        opened
        onClose={close}
        title={stage ? t('stage.edit', { name: read(stage.name) }) : t('stage.add')}
        footer={
          <>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button look="primary" busy={busy} disabled={!edit || long} onClick={() => submit()}>
              {t('save')}
            </Button>
          </>
        }
      >
        <form className="col g16" onSubmit={submit} noValidate>
          <SaidField label={t('stage.name')} value={draft.name} onChange={(name) => setDraft({ ...draft, name })} maxLength={60} autoFocus />
          <SaidField label={t('stage.short')} help={t('stage.shortHelp')} value={draft.short} onChange={(short) => setDraft({ ...draft, short })} maxLength={18} />
          {!stage && (
            <Select
              label={t('stage.kind')}
              value={draft.kind}
              onChange={(value) => setDraft({ ...draft, kind: value as StageKind })}
              options={(['open', 'won', 'lost'] as const).map((value) => ({ value, label: t(`stage.kinds.${value}`) }))}
            />
          )}
          {stage && (
            <Field id="stage-kind" label={t('stage.kind')}>
              <span id="stage-kind">{t(`stage.kinds.${stage.kind}`)}</span>
            </Field>
          )}
          <ColourPicker value={draft.colour} onChange={(colour) => setDraft({ ...draft, colour })} neighbours={draft.kind === 'open' ? neighbours : []} />
          {stage && <OriginNote origin={stage.origin} busy={busy} onReset={(reset) => void save([reset]).then((done) => done && onClose())} />}
          <Refusal refused={refused} />
          <button type="submit" hidden />
        </form>
      </Sheet>
      {dialog}
      {sheet}
    </>
  );
}
