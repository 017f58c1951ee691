import { lazy, Suspense, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format';
import { parseMoment, shownDay, todayIn } from '../../format/calendar';
import { TextField, type TextFieldProps } from '../Fields';
import { IconCalendar } from '../icons';
import { useNarrow } from '../useNarrow';
import './date.css';

const Calendar = lazy(() => import('./Calendar'));

/** When a day is chosen without a time. */
const USUAL = '18:00';

/**
 * A day, typed or chosen from a grid, in the reader's own language. The value is yyyy-MM-dd, or yyyy-MM-ddTHH:mm on the
 * shop's clock with `withTime`; empty while what is typed is no day.
 */
export function DateField({ withTime, value, onChange, error, ...rest }: TextFieldProps & { withTime?: boolean }) {
  const { t } = useTranslation('app');
  const { language, timeZone } = useFormats();
  const narrow = useNarrow();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [opened, setOpened] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const today = todayIn(timeZone, new Date());
  const parse = (text: string) => parseMoment(language, text, today, withTime ? value.slice(11, 16) || USUAL : undefined);
  const wrong = left && typed?.trim() && parse(typed) === null;
  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    onChange(parse(text) ?? '');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      setOpened(true);
    } else rest.onKeyDown?.(event);
  };
  const pick = (next: string) => {
    setTyped(null);
    onChange(next);
  };
  const close = () => {
    setOpened(false);
    button.current?.focus({ preventScroll: true });
  };
  const open = (
    <button ref={button} type="button" className="date-open" disabled={rest.disabled} aria-haspopup="dialog" aria-expanded={opened} aria-label={t('date.open')} onClick={() => setOpened(!opened)}>
      <IconCalendar size={17} />
    </button>
  );
  return (
    <div ref={frame}>
      <TextField
        autoComplete="off"
        placeholder={shownDay(language, withTime ? `${today}T${USUAL}` : today)}
        {...rest}
        readOnly={narrow}
        value={typed ?? shownDay(language, value)}
        onChange={type}
        onClick={narrow ? () => setOpened(true) : undefined}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (typed !== null && (parse(typed) !== null || !typed.trim())) setTyped(null);
          setLeft(true);
          rest.onBlur?.(event);
        }}
        error={wrong ? t('date.wrong', { example: shownDay(language, today) }) : error}
        after={open}
      />
      {opened && frame.current && (
        <Suspense>
          <Calendar anchor={frame.current.querySelector('.field')!} value={value} usual={withTime ? USUAL : undefined} today={today} onPick={pick} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
