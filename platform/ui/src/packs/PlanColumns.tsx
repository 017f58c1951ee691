import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { Awning, Chip } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import type { PlanItem } from './contract';
import { iconOf, kindKey } from './kinds';
import { grouped, named, type Group } from './request';
import css from './packs.module.css';

function Mark({ severity }: { severity: PlanItem['severity'] }) {
  const { t } = useTranslation('packs');
  if (severity === 'info') return null;
  return (
    <Chip tone={severity === 'danger' ? 'late2' : 'soon'} icon={<IconAlertTriangle size={13} />}>
      {t(`severity.${severity}`)}
    </Chip>
  );
}

function Details({ lines }: { lines: readonly string[] }) {
  const { t } = useTranslation('packs');
  if (lines.length === 0) return null;
  if (lines.length < 4) return <small>{lines.join('; ')}</small>;
  return (
    <details>
      <summary>
        {lines.slice(0, 3).join('; ')}
        <span> {t('more', { count: lines.length - 3 })}</span>
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Line({ group }: { group: Group }) {
  const { t } = useTranslation('packs');
  const Icon = iconOf(group.kind);
  const one = group.items.length === 1 ? group.items[0] : undefined;
  return (
    <li className={css.line}>
      <Icon size={18} className="i2" />
      <div>
        <b>{one ? one.title : t(kindKey(group.kind), { count: group.items.length })}</b>
        <Details lines={one ? one.details : named(group.items)} />
      </div>
      {one && <Mark severity={one.severity} />}
    </li>
  );
}

interface Props {
  title: string;
  awning: number;
  items: readonly PlanItem[];
  /** Said instead of a list when there is nothing. */
  nothing: string;
}

/** One of the columns of a plan: what is added, what changes, what is kept. */
export function PlanColumn({ title, awning, items, nothing }: Props) {
  const format = useFormats();
  return (
    <section className={css.column} aria-label={title}>
      <Awning stage={awning} size="mid" />
      <h2>
        {title} <span>{format.number(items.length)}</span>
      </h2>
      {items.length === 0 ? (
        <p className={css.none}>{nothing}</p>
      ) : (
        <ul>
          {grouped(items).map((group) => (
            <Line key={group.items[0]!.key} group={group} />
          ))}
        </ul>
      )}
    </section>
  );
}
