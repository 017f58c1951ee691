import { useTranslation } from 'react-i18next';
import { Button, IconButton, Menu } from '../ui';
import { IconArrowDown, IconArrowUp, IconFilter, IconPlus, IconX } from '../ui/icons';
import { ConditionLine } from './ConditionLine';
import type { Configuration, PipelineEdit, RobotEdit } from './contract';
import { DurationPills } from './DurationPills';
import { PillInput, PillSelect } from './Pill';
import { beginnings, isEvent, opsOf, type Act, type Beginning as On, type Draft, type DraftStep, type Test } from './robot';
import { plain, read } from './said';
import type { Texts } from './texts';
import css from './sentence.module.css';

interface Props {
  configuration: Configuration;
  pipeline: PipelineEdit;
  robot?: RobotEdit;
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Texts written for this robot, by the id that its steps already name. */
  texts: Texts;
  onTexts: (texts: Texts) => void;
}

const NEW = '+';

function useOptions({ configuration, pipeline }: Props) {
  const { t } = useTranslation(['configuration', 'app']);
  const type = configuration.types.find(({ id }) => id === pipeline.type);
  const field = (id: string) => type?.fields.find((one) => one.id === id);
  const list = (id: string | undefined) => configuration.lists.find((one) => one.id === id)?.values.map(({ id: value, title }) => ({ value, label: read(title) }));
  const yesNo = [{ value: 'true', label: t('app:yes') }, { value: 'false', label: t('app:no') }];
  return {
    stages: pipeline.stages.map(({ id, name }) => ({ value: id, label: read(name) })),
    fields: (type?.fields ?? []).map(({ id, title }) => ({ value: id, label: read(title) || id })),
    field,
    values: (id: string) => (field(id)?.kind === 'boolean' ? yesNo : list(field(id)?.list)),
    people: [{ value: '', label: t('sentence.responsible') }, ...configuration.roles.filter(({ principal }) => !principal).map(({ id, title }) => ({ value: id, label: t('sentence.role', { title: read(title) }) }))],
    tasks: configuration.tasks.map(({ id, title }) => ({ value: id, label: read(title) })),
    notices: configuration.texts.map(({ id, text }) => ({ value: id, label: plain(read(text)) })),
    messages: configuration.messages.map(({ id, text }) => ({ value: id, label: plain(read(text)) })),
  };
}

type Options = ReturnType<typeof useOptions>;

interface ActProps {
  item: DraftStep;
  robot?: RobotEdit;
  options: Options;
  texts: Texts;
  onTexts: (texts: Texts) => void;
  onAct: (act: Act) => void;
}

/** A text that is chosen, or written here for this robot alone. */
function Written({ id, kind, known, label, texts, onTexts, onId }: { id: string; kind: 'task' | 'notify' | 'message'; known: Options['tasks']; label: string; texts: Texts; onTexts: (texts: Texts) => void; onId: (id: string) => void }) {
  const { t } = useTranslation('configuration');
  const own = texts[id];
  if (own) {
    return <PillInput label={label} value={own.text} placeholder={t('sentence.write')} onChange={(text) => onTexts({ ...texts, [id]: { kind, text } })} autoFocus={own.text === ''} />;
  }
  const choose = (value: string) => {
    if (value !== NEW) return onId(value);
    const fresh = `t_${crypto.randomUUID().slice(0, 8)}`;
    onTexts({ ...texts, [fresh]: { kind, text: '' } });
    onId(fresh);
  };
  return <PillSelect label={label} value={id} placeholder={t('sentence.choose')} options={[...known, { value: NEW, label: t('sentence.new') }]} onChange={choose} />;
}

function ActWords({ item, robot, options, texts, onTexts, onAct }: ActProps) {
  const { t } = useTranslation('configuration');
  const { act } = item;
  const written = { texts, onTexts };
  switch (act.do) {
    case 'wait':
      return <>{t('sentence.wait')} <DurationPills label={t('sentence.waitLabel')} value={act.for} onChange={(value) => onAct({ ...act, for: value })} /></>;
    case 'task':
      return (
        <>
          {t('sentence.task')} <Written {...written} kind="task" id={act.use} known={options.tasks} label={t('sentence.taskLabel')} onId={(use) => onAct({ ...act, use })} />{' '}
          {t('sentence.for')} <PillSelect label={t('sentence.who')} value={act.to ?? ''} options={options.people} onChange={(to) => onAct({ ...act, to: to || undefined })} />
          {act.due !== undefined ? <>, {t('sentence.due')} <DurationPills label={t('sentence.dueLabel')} value={act.due} onChange={(due) => onAct({ ...act, due })} /></> : (
            <>, <Button look="link" onClick={() => onAct({ ...act, due: '1wd' })}>{t('sentence.setDue')}</Button></>
          )}
        </>
      );
    case 'notify':
      return (
        <>
          {t('sentence.notify')} <PillSelect label={t('sentence.who')} value={act.to ?? ''} options={options.people} onChange={(to) => onAct({ ...act, to: to || undefined })} />:{' '}
          <Written {...written} kind="notify" id={act.text} known={options.notices} label={t('sentence.noticeLabel')} onId={(text) => onAct({ ...act, text })} />
        </>
      );
    case 'message':
      return <>{t('sentence.message')} <Written {...written} kind="message" id={act.use} known={options.messages} label={t('sentence.messageLabel')} onId={(use) => onAct({ ...act, use })} /></>;
    case 'note':
      return <>{t('sentence.note')} <Written {...written} kind="notify" id={act.text} known={options.notices} label={t('sentence.noticeLabel')} onId={(text) => onAct({ ...act, text })} /></>;
    case 'move':
      return <>{t('sentence.move')} <PillSelect label={t('sentence.stage')} value={act.to} placeholder={t('sentence.choose')} options={options.stages} onChange={(to) => onAct({ ...act, to })} /></>;
    case 'kept':
      return <span className={css.kept}>{item.place === undefined ? '' : robot?.steps[item.place]} <small>{t('sentence.kept')}</small></span>;
  }
}

const fresh: Record<Exclude<Act['do'], 'kept'>, Act> = {
  notify: { do: 'notify', text: '' }, task: { do: 'task', use: '' }, message: { do: 'message', use: '' }, wait: { do: 'wait', for: '1h' },
  move: { do: 'move', to: '' }, note: { do: 'note', text: '' },
};

function Beginning(props: Props & { options: Options }) {
  const { t } = useTranslation('configuration');
  const { draft, robot, options, pipeline, onChange } = props;
  if (!draft.trigger) return <div className={css.part}><span>{robot?.trigger}</span></div>;
  const { on, stage } = draft.trigger;
  const begin = (next: On) =>
    onChange({ ...draft, trigger: isEvent(next) ? { on: next, stage, type: pipeline.type } : { on: next, stage: stage || pipeline.stages[0]!.id } });
  return (
    <div className={css.part}>
      <span>
        {t('sentence.when')} <PillSelect label={t('sentence.event')} value={on} options={beginnings.map((value) => ({ value, label: t(`sentence.on.${value.replace('payment.', '')}`) }))} onChange={(value) => begin(value as On)} />{' '}
        {!isEvent(on) && <PillSelect label={t('sentence.stage')} value={stage} options={options.stages} onChange={(value) => onChange({ ...draft, trigger: { on, stage: value } })} />}
      </span>
    </div>
  );
}

/** A robot as a sentence whose values one chooses in place; what the sentence cannot say stands in words and stays. */
export function Sentence(props: Props) {
  const { t } = useTranslation('configuration');
  const { draft, robot, onChange, texts, onTexts } = props;
  const options = useOptions(props);
  const setTests = (tests: Test[]) => onChange({ ...draft, tests });
  const setSteps = (steps: DraftStep[]) => onChange({ ...draft, steps });
  const swap = (at: number, by: -1 | 1) => {
    const steps = [...draft.steps];
    [steps[at], steps[at + by]] = [steps[at + by]!, steps[at]!];
    setSteps(steps);
  };
  const acts = Object.keys(fresh) as (keyof typeof fresh)[];
  return (
    <div className={css.sentence}>
      <Beginning {...props} options={options} />
      {draft.tests.map((test, at) => (
        <ConditionLine key={at} test={test} fields={options.fields} values={options.values} ops={(id) => opsOf(options.field(id)?.kind)} onChange={(next) => setTests(draft.tests.with(at, next))} onRemove={() => setTests(draft.tests.toSpliced(at, 1))} />
      ))}
      {Object.keys(draft.kept).length > 0 && <p className={css.kept}>{t('sentence.keptWhen')}</p>}
      {draft.steps.map((item, at) => (
        <div key={at} className={css.part}>
          <span>
            <b className={css.then}>{t(at === 0 ? 'sentence.first' : 'sentence.then')}</b>{' '}
            <ActWords item={item} robot={robot} options={options} texts={texts} onTexts={onTexts} onAct={(act) => setSteps(draft.steps.with(at, { ...item, act }))} />
          </span>
          <span className={css.partActs}>
            {at > 0 && <IconButton size="sm" label={t('sentence.up')} onClick={() => swap(at, -1)}><IconArrowUp size={15} /></IconButton>}
            {at < draft.steps.length - 1 && <IconButton size="sm" label={t('sentence.down')} onClick={() => swap(at, 1)}><IconArrowDown size={15} /></IconButton>}
            <IconButton size="sm" label={t('sentence.remove')} onClick={() => setSteps(draft.steps.toSpliced(at, 1))}><IconX size={15} /></IconButton>
          </span>
        </div>
      ))}
      <div className="row wrap">
        <Button size="sm" icon={<IconFilter size={15} />} onClick={() => setTests([...draft.tests, { field: '', op: 'is', value: '' }])}>
          {t('sentence.addTest')}
        </Button>
        <Menu label={t('sentence.addAct')} groups={[{ items: acts.map((act) => ({ id: act, label: t(`sentence.act.${act}`), onSelect: () => setSteps([...draft.steps, { act: fresh[act] }]) })) }]}>
          {(target) => (
            <Button size="sm" icon={<IconPlus size={15} />} {...target}>
              {t('sentence.addAct')}
            </Button>
          )}
        </Menu>
      </div>
    </div>
  );
}
