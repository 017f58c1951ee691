import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import { membersQuery, type Entry, type FieldChange, type Ref, type Stage } from '../api';
import { useFormats } from '../format';
import { Chip } from '../ui';
import {
  IconAlertTriangle, IconArrowRight, IconBell, IconBan, IconCheck, IconCheckbox, IconFileImport, IconForms, IconLink, IconNote, IconPencil, IconPlus, IconRobot, IconWallet,
  type IconType,
} from '../ui/icons';
import { shownValue } from './values';

const icons: Record<Entry['kind'], IconType> = {
  created: IconPlus, moved: IconArrowRight, changed: IconPencil, note: IconNote, task_created: IconCheckbox, task_done: IconCheck, task_void: IconBan,
  notified: IconBell, linked: IconLink, imported: IconFileImport, form: IconForms, payment: IconWallet, robot: IconRobot, incident: IconAlertTriangle,
};

export function entryLook(entry: Entry): { icon: IconType; tone: string } {
  const robot = entry.actor.kind === 'robot' || entry.kind === 'robot';
  const tone = entry.kind === 'incident' ? 'bad' : entry.kind === 'task_done' ? 'gd' : robot ? 'rb' : '';
  const icon = robot && ['notified', 'robot'].includes(entry.kind) ? IconRobot : (icons[entry.kind] ?? IconPencil);
  return { icon, tone };
}

function StageChip({ value, stages }: { value: Ref | undefined; stages: readonly Stage[] }) {
  const stage = stages.find(({ id }) => id === value?.id);
  return value ? <Chip small stage={stage?.color ?? 12}>{value.name}</Chip> : null;
}

/** A value as the history keeps it: choices by their names already, the rest by the kind of its field. */
function useShown(): (field: FieldChange, value: unknown) => string {
  const { t } = useTranslation('record');
  const format = useFormats();
  const members = useQuery(membersQuery).data;
  return ({ id, title, kind = 'text' }, value) => {
    const person = kind === 'person' && members?.find((one) => one.id === value)?.name;
    return person || shownValue({ id, title, kind, required: false, many: false, readOnly: true }, value, format, t) || '–';
  };
}

function Changes({ fields }: { fields: readonly FieldChange[] }) {
  const shown = useShown();
  return (
    <ul className="changes">
      {fields.map((field) => (
        <li key={field.id}>
          <span className="i3">{field.title}:</span>{' '}
          {field.before !== undefined && field.before !== null && <s className="i3">{shown(field, field.before)}</s>} {shown(field, field.after)}
        </li>
      ))}
    </ul>
  );
}

function Because({ text }: { text?: string }) {
  const { t } = useTranslation('record');
  return text ? <span className="i3"> · {t('because', { reason: text.charAt(0).toLowerCase() + text.slice(1) })}</span> : null;
}

/** A sum that came, or was given back; what a corrected one was before is struck out. */
function PaymentSaid({ data }: { data: Entry['data'] }) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const { amount, was, number, paidOn } = data;
  if (!amount) return null;
  const sum = (money: typeof amount) => format.money({ ...money, amount: money.amount.replace('-', '') });
  const day = paidOn && format.date(`${paidOn}T12:00:00Z`, 'day');
  const document = number ? t('payments.document', { number, day }) : day;
  return (
    <>
      {was && was.amount !== amount.amount && <s className="i3 n nw">{sum(was)}</s>} <b className="b6 n nw">{sum(amount)}</b>
      {document && <span className="i3">, {document}</span>}
      {data.purpose && <div className="i2">{data.purpose}</div>}
    </>
  );
}

/** Which sentence tells of it: taken back, corrected, given back, noted by a person or told by another system. */
function paymentKey({ removed, was, amount, source }: Entry['data']): string {
  if (removed) return 'paymentRemoved';
  if (was) return 'paymentCorrected';
  if (amount?.amount.startsWith('-')) return 'refund';
  return source ? 'paymentCame' : 'payment';
}

interface EntryBodyProps {
  entry: Entry;
  stages: readonly Stage[];
}

/** One deed in words: who, what, and for robots because of what. */
export function EntryBody({ entry, stages }: EntryBodyProps) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const { actor } = entry;
  const glue = (text: string | undefined) => text && format.glue(text);
  const data = { ...entry.data, title: glue(entry.data.title), text: glue(entry.data.text) };
  const robot = actor.kind === 'robot';
  const who = <b className="b6">{robot && actor.name ? t('robotNamed', { name: actor.name }) : actor.name || t(`actor.${actor.kind}`)}</b>;
  const line = (key: string): ReactNode => {
    const [before, after] = t(`entry.${key}`).split('<who/>');
    return (
      <>
        {before}
        {who}
        {after}
      </>
    );
  };
  const because = <Because text={data.because} />;
  const linked = [data.number, data.recordTitle].filter(Boolean).join(' · ');
  const target = data.recordId ? <Link to={`/records/${data.recordId}`}>{linked}</Link> : (linked || data.title);
  switch (entry.kind) {
    case 'moved':
      return (
        <div>
          {line('moved')} <StageChip value={data.from} stages={stages} /> <IconArrowRight size={13} style={{ display: 'inline', verticalAlign: -2 }} />{' '}
          <StageChip value={data.to} stages={stages} />
          {because}
        </div>
      );
    case 'changed':
      return (
        <>
          {line('changed')}
          {because}
          {data.fields && <Changes fields={data.fields} />}
        </>
      );
    case 'note':
      return (
        <>
          {who}
          <div className="msg pre">{data.text}</div>
        </>
      );
    case 'linked':
      return (
        <div>
          {line('linked')} {target}
          {because}
        </div>
      );
    case 'notified':
    case 'robot':
      return (
        <div>
          {line(entry.kind)} {data.text ?? data.title}
          {because}
        </div>
      );
    case 'payment':
      return (
        <div>
          {line(paymentKey(data))} <PaymentSaid data={data} />
          {because}
        </div>
      );
    case 'incident':
      return (
        <div>
          {line('incident')} {data.reason ?? data.text ?? data.title}
          {because}
        </div>
      );
    case 'form':
    case 'imported':
      return (
        <>
          {line(entry.kind)} {data.title}
          {data.text && <div className="msg pre">{data.text}</div>}
        </>
      );
    default:
      return (
        <div>
          {line(entry.kind)} {data.title ?? data.text}
          {entry.kind === 'created' && data.to && <StageChip value={data.to} stages={stages} />}
          {because}
          {data.fields && data.fields.length > 0 && <Changes fields={data.fields} />}
        </div>
      );
  }
}
