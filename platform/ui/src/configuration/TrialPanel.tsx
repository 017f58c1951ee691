import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { RecordPicker, type Picked } from '../tasks/RecordPicker';
import { Button, Note } from '../ui';
import { IconAlertTriangle, IconCheckbox, IconCircleCheck, IconCircleX, IconHistory, IconPlayerPlay } from '../ui/icons';
import type { Edit, Robot, Trial } from './contract';
import { useTrial } from './queries';
import css from './trial.module.css';

interface Props {
  automation?: string;
  /** The robot as it is being written; absent while it stands as saved. */
  content?: Robot;
  edits: Edit[];
  ready: boolean;
}

/** What would happen, to whom, until when. */
function useLine() {
  const { t } = useTranslation(['configuration', 'robot']);
  const format = useFormats();
  const when = (at: string) => `${format.date(at, 'dayShort')}, ${format.time(at)}`;
  return {
    when,
    say: ({ text, who, dueAt }: Trial['lines'][number]) => [text, who, dueAt && t('robot:trial.until', { when: when(dueAt) })].filter(Boolean).join(' · '),
  };
}

function Outcome({ trial }: { trial: Trial }) {
  const { t } = useTranslation(['configuration', 'robot']);
  const { when, say } = useLine();
  if (trial.refused) return <Note tone="r" icon={<IconAlertTriangle size={18} />}>{trial.refused}</Note>;
  if (!trial.would) return <Note tone="w" icon={<IconCircleX size={18} />}>{t('robot:trial.not')}</Note>;
  return (
    <Note tone="g" icon={<IconCheckbox size={18} />}>
      <ul>
        {trial.lines.map((line, index) => (
          <li key={index}>
            <b>{when(line.at)}</b>: {say(line)}
          </li>
        ))}
        {trial.waits.map(({ text, dueAt }, index) => (
          <li key={`wait${index}`}>
            {dueAt && <b>{when(dueAt)}: </b>}
            {text}
          </li>
        ))}
      </ul>
      {t('robot:trial.nothing')}
    </Note>
  );
}

function Result({ trial }: { trial: Trial }) {
  const { t } = useTranslation(['configuration', 'robot']);
  return (
    <div className="col g12" aria-live="polite">
      {trial.conditions.length > 0 && (
        <ul className={css.checks}>
          {trial.conditions.map(({ text, holds, actual }) => (
            <li key={text}>
              {holds ? <IconCircleCheck size={18} style={{ color: 'var(--won)' }} /> : <IconCircleX size={18} style={{ color: 'var(--late-ink)' }} />}
              <span>
                <span className="vh">{t(holds ? 'trial.holds' : 'trial.fails')}: </span>
                {text}
              </span>
              <small>{actual}</small>
            </li>
          ))}
        </ul>
      )}
      <Outcome trial={trial} />
      {trial.of > 0 && (
        <Note tone="w" icon={<IconHistory size={18} />}>
          {t('robot:trial.fired', { count: trial.days, fired: trial.fired, of: trial.of })}
        </Note>
      )}
      {trial.others.length > 0 && (
        <div>
          <h3 className="t13 b6">{t('robot:trial.others')}</h3>
          <ul className={css.checks}>
            {trial.others.map(({ record, why }) => (
              <li key={record.id}>
                <IconCircleX size={18} className="i3" />
                <span>{[record.number, record.title].filter(Boolean).join(' ')}</span>
                <small>{why}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Tries the robot on a chosen record: each condition, what it would do, and for whom it would not. Nothing is made. */
export function TrialPanel({ automation, content, edits, ready }: Props) {
  const { t } = useTranslation(['configuration', 'robot', 'tasks']);
  const [record, setRecord] = useState<Picked>();
  const trial = useTrial();
  const pick = (picked: Picked | undefined) => {
    setRecord(picked);
    trial.reset();
  };
  return (
    <section className="col g12" aria-label={t('robot:trial.title')}>
      <h3 className="sect">{t('robot:trial.title')}</h3>
      <RecordPicker value={record} onChange={pick} />
      {record && (
        <Button icon={<IconPlayerPlay size={16} />} busy={trial.isPending} disabled={!ready} onClick={() => trial.mutate({ record: record.id, ...(content ? { content, edits } : { automation }) })} style={{ alignSelf: 'flex-start' }}>
          {t('robot:trial.do')}
        </Button>
      )}
      {trial.error && <Note tone="r" icon={<IconAlertTriangle size={18} />}>{trial.error.message}</Note>}
      {trial.data && <Result trial={trial.data} />}
    </section>
  );
}
