import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import { useFormats } from '../format';
import { cx, Panel, Skeleton } from '../ui';
import { IconAlarm, IconAlertTriangle, IconArrowsExchange, IconCheckbox, IconMessage, IconPoint, IconRobot } from '../ui/icons';
import type { Rehearsal } from './contract';
import page from './packs.module.css';
import css from './rehearsal.module.css';

function Figure({ icon, title, value, text, late }: { icon: ReactNode; title: string; value?: number; text?: ReactNode; late?: boolean }) {
  const format = useFormats();
  return (
    <div className={late ? `${css.figure} ${css.late}` : css.figure}>
      <span>
        {icon}
        {title}
      </span>
      <b>{value === undefined ? <Skeleton width={70} height={34} /> : format.number(value)}</b>
      <small>{text ?? <Skeleton width="80%" />}</small>
    </div>
  );
}

/** Four figures of the last days as they would have been; grey in their places while they are being counted. */
export function Figures({ result }: { result?: Rehearsal }) {
  const { t } = useTranslation('packs');
  const stopped = result && result.stuckRecords + result.failed.reduce((sum, { times }) => sum + times, 0);
  const by = result?.by.slice(0, 3).map(({ title, tasks }) => t('rehearsal.by', { count: tasks, title })).join(', ');
  return (
    <div className={css.figures} aria-busy={!result}>
      <Figure icon={<IconCheckbox size={17} />} title={t('rehearsal.tasks')} value={result?.tasks} text={result && (by || t('rehearsal.noTasks'))} />
      <Figure icon={<IconMessage size={17} />} title={t('rehearsal.messages')} value={result && result.messages + result.notifications} text={result && t('rehearsal.ofThem', { messages: result.messages, notifications: result.notifications })} />
      <Figure icon={<IconArrowsExchange size={17} />} title={t('rehearsal.moves')} value={result?.moves} text={result && t('rehearsal.movesText')} />
      <Figure icon={<IconAlarm size={17} />} title={t('rehearsal.late')} value={result?.late} late={Boolean(result?.late)} text={result && (stopped ? t('rehearsal.stopped', { count: stopped }) : t('rehearsal.noTroubles'))} />
    </div>
  );
}

function Troubles({ result }: { result: Rehearsal }) {
  const { t } = useTranslation('packs');
  const lines = [
    ...result.stuck.slice(0, 5).map(({ record, reason }) => ({
      key: record.id,
      title: <Link to={`/records/${record.id}`}>{[record.number, record.title].filter(Boolean).join(' ')}</Link>,
      text: t('rehearsal.stuck', { reason }),
    })),
    ...result.failed.map(({ automation, title, times, reason }) => ({ key: automation, title, text: t('rehearsal.failed', { count: times, reason }) })),
    ...result.empty.slice(0, 5).map(({ type, field, title, records }) => ({ key: `${type}.${field}`, title, text: t('rehearsal.empty', { count: records }) })),
  ];
  if (lines.length === 0) return null;
  return (
    <Panel title={t('rehearsal.look')} className={page.block}>
      <ul className={page.plain}>
        {lines.map(({ key, title, text }) => (
          <li key={key} className={page.line}>
            <IconAlertTriangle size={18} className="i2" />
            <div>
              <b>{title}</b>
              <small>{text}</small>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const icons = { was: IconPoint, would: IconRobot };

function Sample({ sample }: { sample: NonNullable<Rehearsal['sample']> }) {
  const { t } = useTranslation('packs');
  const format = useFormats();
  const first = sample.lines[0]?.at;
  const when = (at: string) => (first && format.date(at) !== format.date(first) ? `${format.date(at, 'dayShort')}, ${format.time(at)}` : format.time(at));
  return (
    <Panel
      title={t('rehearsal.sample', { title: [sample.record.number, sample.record.title].filter(Boolean).join(' '), date: first ? format.date(first) : '' })}
      className={page.block}
    >
      <ol className={css.replay}>
        {sample.lines.map(({ at, text, kind }, index) => {
          const Icon = icons[kind];
          return (
            <li key={index} className={cx(kind === 'would' && css.would)}>
              <span>
                <Icon size={16} />
                <time dateTime={at}>{when(at)}</time>
              </span>
              <b>{text}</b>
              <small>{t(`rehearsal.kind.${kind}`)}</small>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

/** What stands out of a rehearsal, and one real record replayed by the minute. */
export function RehearsalDetails({ result }: { result: Rehearsal }) {
  return (
    <>
      {result.sample && <Sample sample={result.sample} />}
      <Troubles result={result} />
    </>
  );
}
