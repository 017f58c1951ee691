import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, isCode, useSession, type DukonRecord, type Stage, type Task } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { openForm } from '../tasks/openForm';
import { Awning, Button, Chip, showToast } from '../ui';
import { IconArrowRight, IconCheck, IconCircleCheck, IconCircleX, IconForms } from '../ui/icons';
import { PackButtons } from './PackButtons';
import { refreshRecord } from './useRecord';
import { wantsText } from './wants';
import type { useRecordMove } from './useRecordMove';

export function firstTask(tasks: readonly Task[]): Task | undefined {
  const due = (task: Task) => task.dueAt ?? '9999';
  return [...tasks].filter(({ state }) => state === 'open').sort((a, b) => due(a).localeCompare(due(b)))[0];
}

/** What the text says beyond the title; some say the same once more. */
const bare = (text: string) => text.trim().replace(/[.]$/, '').toLowerCase();
export const more = ({ title, text = '' }: Task) => (bare(text ?? '') === bare(title) ? '' : (text ?? ''));

export function useFinish(recordId: string) {
  const { t } = useTranslation('record');
  const reopen = (task: Task) =>
    call(client.POST('/api/v1/tasks/{id}/reopen', { params: { path: { id: task.id } } }))
      .catch((error: Error) => showToast({ text: t('error.action', { reason: error.message }), alarm: true }))
      .finally(() => refreshRecord(recordId));
  const mutation = useMutation({
    mutationFn: (task: Task) => call(client.POST('/api/v1/tasks/{id}/finish', { params: { path: { id: task.id } } })),
    onSuccess: (_, task) => showToast({ text: t('finished', { title: task.title }), undo: task.fromRobot ? undefined : () => void reopen(task) }),
    onError: (error, task) => {
      if (isCode(error, 'form_missing')) openForm(task);
      else showToast({ text: t('error.action', { reason: error.message }), alarm: true });
    },
    onSettled: () => refreshRecord(recordId),
  });
  return { busy: mutation.isPending, finish: (task: Task) => (task.form ? openForm(task) : mutation.mutate(task)) };
}

function Until({ task }: { task: Task }) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const now = useNow();
  const { name, id } = task.responsible ?? {};
  const me = useSession().member?.id;
  const who = name && (id === me ? t('yourTask') : t('taskOf', { name }));
  if (!task.dueAt) return <p className="t13 i2">{who}</p>;
  const late = new Date(task.dueAt) < now;
  const near = new Date(task.dueAt).getTime() - now.getTime() < 2 * 3_600_000;
  return (
    <p className="t13 i2">
      {who && `${who}, `}
      {t('until', { moment: format.moment(task.dueAt, now) })}:{' '}
      <b className="b6 n" style={{ color: late ? 'var(--late-ink)' : near ? 'var(--apricot-ink)' : 'var(--ink)' }}>
        {late ? format.lateness(task.dueAt, now) : t('left', { time: format.remaining(task.dueAt, now) })}
      </b>
    </p>
  );
}

interface NextStepProps {
  record: DukonRecord;
  stages: readonly Stage[];
  stage?: Stage;
  moving: ReturnType<typeof useRecordMove>;
  /** Something more urgent asks for the one filled button. */
  later?: boolean;
}

function Closed({ record, stage }: NextStepProps) {
  const { t } = useTranslation('record');
  const won = record.closed === 'won' || stage?.kind === 'won';
  return (
    <div className="in">
      <Chip tone={won ? 'won' : 'lost'} icon={won ? <IconCircleCheck size={14} /> : <IconCircleX size={14} />}>
        {t(won ? 'won' : 'lost')}
      </Chip>
      <h2 className="t20 b6" style={{ marginTop: 6 }}>{stage?.name}</h2>
      <p className="t13 i2">{t(won ? 'wonText' : 'lostText')}</p>
    </div>
  );
}

/** What to do now, until when, and one filled button. */
export function NextStep(props: NextStepProps) {
  const { record, stages, stage, moving, later } = props;
  const look = later ? 'plain' : 'primary';
  const { t } = useTranslation('record');
  const { glue } = useFormats();
  const { busy, finish } = useFinish(record.id);
  const task = firstTask(record.tasks);
  const offered = record.rights.move ? stages.filter(({ id, kind }) => kind !== 'lost' && record.offered.includes(id)) : [];
  const closed = stage !== undefined && stage.kind !== 'open';
  const [main, ...rest] = task ? [undefined, ...offered] : offered;
  const pack = record.buttons.length > 0 && !main && !task;
  const mainWants = main && !closed ? wantsText(record.missing[main.id]) : undefined;
  const action = task ? (
    <Button look={look} size="lg" wide icon={task.form ? <IconForms size={20} /> : <IconCheck size={20} />} busy={busy} onClick={() => finish(task)}>
      <span className="ell">{task.form ? t('fill', { form: task.form }) : t('finish')}</span>
    </Button>
  ) : main ? (
    <Button look={look} size="lg" wide busy={moving.busy} onClick={() => moving.move(main.id)}>
      <span className="ell">{main.name}</span> <IconArrowRight size={18} />
    </Button>
  ) : null;
  return (
    <section className={`panel nextb st-${stage?.color ?? 4}`} aria-label={t('nextStep')}>
      <Awning size="big" />
      {closed ? (
        <Closed {...props} />
      ) : (
        <div className="in">
          <div className="t12 b6" style={{ color: 'var(--primary-ink)' }}>{t('nextStep')}</div>
          <h2 className="t20 b6 nextb-title">{task ? glue(task.title) : (main ? t('nextStage') : t(pack ? 'decide' : 'noStep'))}</h2>
          {task && more(task) && <p className="t13 i2 pre">{glue(more(task))}</p>}
          {task ? <Until task={task} /> : <p className="t13 i2">{t(main ? 'nextStageText' : pack ? 'decideText' : 'noStepText')}</p>}
          {action && <div className={later ? 'nextb-later' : 'nextb-main'}>{action}</div>}
          {mainWants && <p className="t12 want-word">{mainWants}</p>}
          {pack && <div className="nextb-main"><PackButtons record={record} /></div>}
          {(rest.length > 0 || record.buttons.length > 0) && (
            <div className="row wrap g6" style={{ marginTop: 8 }}>
              {!pack && <PackButtons record={record} quiet />}
              {rest.filter((one) => one !== undefined).slice(0, 4).map((one) => (
                <Button key={one.id} size="sm" title={wantsText(record.missing[one.id])} icon={<IconArrowRight size={16} />} onClick={() => moving.move(one.id)}>
                  {one.short ?? one.name}
                </Button>
              ))}
            </div>
          )}
        </div>
      )}
    </section>
  );
}
