import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format';
import { addDays, addMonths, firstWeekday, monthTitle, parseTime, placeInWeek } from '../../format/calendar';
import { Button, IconButton } from '../Button';
import { TextField } from '../Fields';
import { IconChevronLeft, IconChevronRight } from '../icons';
import { place } from '../place';
import { useNarrow } from '../useNarrow';
import { Days } from './Days';

interface CalendarProps {
  anchor: Element;
  value: string;
  /** The time of a day that had none; without it only days are chosen. */
  usual?: string;
  today: string;
  onPick: (value: string) => void;
  onClose: () => void;
}

/** The day that a key leads to; undefined for keys that mean nothing here. */
export function dayByKey(day: string, key: string, shift: boolean, first: number): string | undefined {
  const steps: Record<string, () => string> = {
    ArrowLeft: () => addDays(day, -1),
    ArrowRight: () => addDays(day, 1),
    ArrowUp: () => addDays(day, -7),
    ArrowDown: () => addDays(day, 7),
    PageUp: () => addMonths(day, shift ? -12 : -1),
    PageDown: () => addMonths(day, shift ? 12 : 1),
    Home: () => addDays(day, -placeInWeek(day, first)),
    End: () => addDays(day, 6 - placeInWeek(day, first)),
  };
  return steps[key]?.();
}

function useClosing(anchor: Element, onClose: () => void) {
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const outside = (event: Event) => {
      const target = event.target as Node;
      if (!panel.current?.contains(target) && !anchor.contains(target)) close.current();
    };
    const moved = () => panel.current && !panel.current.classList.contains('low') && place(panel.current, anchor);
    document.addEventListener('pointerdown', outside, true);
    window.addEventListener('scroll', moved, true);
    window.addEventListener('resize', moved);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('scroll', moved, true);
      window.removeEventListener('resize', moved);
    };
  }, [anchor]);
  return panel;
}

/** Chooses a day by mouse, finger or keys; hangs on its field, on phones it comes from below. */
export default function Calendar({ anchor, value, usual, today, onPick, onClose }: CalendarProps) {
  const { t } = useTranslation('app');
  const { language } = useFormats();
  const narrow = useNarrow();
  const panel = useClosing(anchor, onClose);
  const chosen = value.slice(0, 10);
  const [at, setAt] = useState(chosen || today);
  const [time, setTime] = useState(value.slice(11, 16) || usual || '');
  const first = firstWeekday(language);

  const byKeys = useRef(true);

  useLayoutEffect(() => {
    if (panel.current && !narrow) place(panel.current, anchor);
  }, [anchor, narrow, panel]);
  useLayoutEffect(() => {
    if (byKeys.current) panel.current?.querySelector<HTMLElement>('td button[tabindex="0"]')?.focus({ preventScroll: true });
    byKeys.current = false;
  }, [at, panel]);

  const pick = (day: string, clock = parseTime(time) ?? usual) => {
    setAt(day);
    onPick(usual === undefined ? day : `${day}T${clock}`);
    if (usual === undefined) onClose();
  };
  const onTime = (text: string) => {
    setTime(text);
    const clock = parseTime(text);
    if (clock && text.length >= 4) onPick(`${chosen || at}T${clock}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Tab') stayInside(event, panel.current);
  };
  const onGridKey = (event: KeyboardEvent) => {
    const next = dayByKey(at, event.key, event.shiftKey, first);
    if (!next) return;
    event.preventDefault();
    byKeys.current = true;
    setAt(next);
  };

  return createPortal(
    <>
      {narrow && <div className="date-scrim" />}
      <div ref={panel} role="dialog" aria-modal="true" aria-label={t('date.open')} className={narrow ? 'date-pop low' : 'date-pop'} onKeyDown={onKeyDown}>
        <div className="row date-head">
          <IconButton label={t('date.before')} size="sm" data-mantine-stop-propagation="true" onClick={() => setAt(addMonths(at, -1))}>
            <IconChevronLeft size={18} />
          </IconButton>
          <b className="b6 sp" aria-live="polite">{monthTitle(language, at)}</b>
          <IconButton label={t('date.after')} size="sm" data-mantine-stop-propagation="true" onClick={() => setAt(addMonths(at, 1))}>
            <IconChevronRight size={18} />
          </IconButton>
        </div>
        <Days at={at} chosen={chosen} today={today} first={first} onPick={pick} onKeyDown={onGridKey} />
        {usual !== undefined && (
          <div className="date-time">
            <TextField
              label={t('date.time')}
              inputMode="numeric"
              maxLength={5}
              value={time}
              onChange={onTime}
              onBlur={() => chosen && pick(chosen)}
              onKeyDown={(event) => event.key === 'Enter' && (event.preventDefault(), pick(chosen || at), onClose())}
              error={parseTime(time) ? undefined : t('date.wrongTime')}
              data-mantine-stop-propagation="true"
            />
          </div>
        )}
        <div className="row g6 date-foot">
          <Button size="sm" look="quiet" data-mantine-stop-propagation="true" onClick={() => (onPick(''), onClose())}>{t('date.clear')}</Button>
          <span className="sp" />
          <Button size="sm" data-mantine-stop-propagation="true" onClick={() => pick(today)}>{t('date.today')}</Button>
          {usual !== undefined && <Button size="sm" look="primary" data-mantine-stop-propagation="true" onClick={() => (pick(chosen || at), onClose())}>{t('done')}</Button>}
        </div>
      </div>
    </>,
    document.body,
  );
}

function stayInside(event: KeyboardEvent, panel: HTMLElement | null) {
  const stops = [...(panel?.querySelectorAll<HTMLElement>('button:not([tabindex="-1"]),input') ?? [])];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
