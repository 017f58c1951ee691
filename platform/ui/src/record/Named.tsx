import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery, unitsQuery } from '../api';
import { FileFact } from '../files/FileFact';
import { knownFile } from '../files/known';
import { Link } from '../router';
import type { ValueProps } from './FieldValue';
import { asList } from './values';
import { recordQuery } from './wants';

function LinkedName({ id, linked, plain }: { id: string } & Pick<ValueProps, 'linked' | 'plain'>) {
  const { t } = useTranslation('record');
  const told = linked?.find((one) => one.id === id);
  const asked = useQuery({ ...recordQuery(id), enabled: !told, retry: false });
  const record = told ?? asked.data;
  if (!record) return <span className="i3">{asked.isError ? t('notSeen') : '…'}</span>;
  const title = `${record.number} · ${record.title}`;
  return plain ? title : <Link to={`/records/${id}`}>{title}</Link>;
}

function One({ field, value, ...rest }: ValueProps) {
  const members = useQuery({ ...membersQuery, enabled: field.kind === 'person' }).data;
  const units = useQuery({ ...unitsQuery, enabled: field.kind === 'unit' }).data;
  const id = String(value);
  if (field.kind === 'file') return knownFile(id)?.name ?? '…';
  if (field.kind === 'link') return <LinkedName id={id} {...rest} />;
  return [...(members ?? []), ...(units ?? [])].find((one) => one.id === id)?.name ?? (members || units ? id : '…');
}

/** People, departments, other cards and files that a field leads to, by name. */
export default function Named({ field, value, ...rest }: ValueProps) {
  if (field.kind === 'file' && !rest.plain) return <FileFact ids={asList(value).map(String)} />;
  return asList(value).map((one, index) => (
    <span key={String(one)}>
      {index > 0 && ', '}
      <One field={field} value={one} {...rest} />
    </span>
  ));
}
