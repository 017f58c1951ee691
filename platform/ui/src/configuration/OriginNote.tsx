import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { Button } from '../ui';
import { IconArrowBackUp } from '../ui/icons';
import type { Edit, Origin } from './contract';
import css from './configuration.module.css';

interface Props {
  origin: Origin;
  /** Key of the whole item, for "back to the template". Absent: only its single changes can go back. */
  item?: string;
  /** Its parts say nothing to a person, e.g. single rights: it goes back as a whole or not at all. */
  whole?: boolean;
  busy: boolean;
  onReset: (edit: Edit) => void;
}

/** Who made this, template or person, and the way back for each change. */
export function OriginNote({ origin, item, whole, busy, onReset }: Props) {
  const { t } = useTranslation('configuration');
  const format = useFormats();
  if (origin.pack === 'shop') return <p className={css.origin}>{t('origin.shop')}</p>;
  const from = t('origin.pack', { title: origin.packTitle ?? origin.pack, version: origin.version ?? '' });
  const latest = [...origin.edits].sort((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))[0];
  const rows = !whole ? origin.edits : latest ? [{ ...latest, title: t('origin.changed'), before: undefined }] : [];
  return (
    <section className={css.origin} aria-label={t('origin.label')}>
      <p>{from}</p>
      {rows.length > 0 && (
        <ul>
          {rows.map((edit) => (
            <li key={edit.path}>
              <span>
                {edit.title}
                {edit.before !== undefined && <> · {t('origin.before', { text: edit.before })}</>}
                {edit.by && <> · {edit.by}</>}
                {edit.at && <>, {format.date(edit.at, 'dayShort')}</>}
              </span>
              <Button size="sm" look="quiet" busy={busy} icon={<IconArrowBackUp size={15} />} onClick={() => onReset(whole ? { do: 'reset', key: item } : { do: 'reset', path: edit.path })}>
                {t('origin.back')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {item && rows.length > 1 && (
        <Button size="sm" look="link" busy={busy} onClick={() => onReset({ do: 'reset', key: item })}>
          {t('origin.backAll')}
        </Button>
      )}
    </section>
  );
}
