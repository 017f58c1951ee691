import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from '../api';
import { IconButton, TextField } from '../ui';
import { IconSearch, IconX } from '../ui/icons';
import { useSettled } from '../ui/useSettled';
import css from './tasks.module.css';

export interface Picked {
  id: string;
  title: string;
}

interface Props {
  value?: Picked;
  onChange: (value: Picked | undefined) => void;
  fixed?: boolean;
  label?: ReactNode;
  error?: ReactNode;
  needed?: boolean;
  /** Finds records of this type only. */
  type?: string;
}

/** Finds the deal or the client a task is about, by number, name or phone. */
export function RecordPicker({ value, onChange, fixed, label, error, needed, type }: Props) {
  const { t } = useTranslation('tasks');
  const [typed, setTyped] = useState('');
  const answer = useSearch(useSettled(typed.trim(), 250));
  const items = answer.groups.filter((group) => !type || group.type === type).flatMap((group) => group.items).slice(0, 6);

  if (value) {
    return (
      <div className="fld">
        <span className="l">{label ?? t('sheet.record')}</span>
        <div className={css.chosen}>
          <span className="sp ell">{value.title}</span>
          {!fixed && (
            <IconButton size="sm" label={t('sheet.cancel')} onClick={() => onChange(undefined)}>
              <IconX size={16} />
            </IconButton>
          )}
        </div>
      </div>
    );
  }
  return (
    <div>
      <TextField
        type="search"
        label={label ?? t('sheet.record')}
        error={error}
        needed={needed}
        placeholder={t('sheet.recordHint')}
        value={typed}
        onChange={setTyped}
        before={<IconSearch size={17} className="i3" />}
        autoComplete="off"
      />
      <div aria-live="polite">
        {items.length > 0 && (
          <div className={css.found}>
            {items.map((item) => {
              const title = [item.number, item.title].filter(Boolean).join(' · ');
              return (
                <button key={item.id} type="button" onClick={() => onChange({ id: item.id, title })}>
                  <span className="sp ell">{title}</span>
                  <span className="i3 t13 ell">{item.subtitle ?? item.phone}</span>
                </button>
              );
            })}
          </div>
        )}
        {answer.asked && answer.isSuccess && !answer.isPlaceholderData && items.length === 0 && (
          <p className="t12 i3" style={{ marginTop: 6 }}>{t('sheet.nothing')}</p>
        )}
      </div>
    </div>
  );
}
