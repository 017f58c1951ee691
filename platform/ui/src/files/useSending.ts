import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSize } from './FileLine';
import { fileIds, LARGEST, MOST } from './known';
import { send, worthAnother } from './transfer';

export interface SentLine {
  key: string;
  file: File;
  part: number;
  problem?: string;
  /** Sends it once more: what was chosen is kept when the line is cut. */
  again?: () => void;
}

interface Sending {
  lines: readonly SentLine[];
  add: (files: readonly File[]) => void;
  /** Forgets a file that is on its way, or did not arrive. */
  drop: (key: string) => void;
  /** Takes a file out of the field. */
  remove: (id: string) => void;
}

/** Files on their way into a field. */
export function useSending(many: boolean, value: string, onChange: (value: string) => void): Sending {
  const { t } = useTranslation('files');
  const size = useSize();
  const [lines, setLines] = useState<readonly SentLine[]>([]);
  // Several arrive one after the other, each by a render of its own or none.
  const held = useRef(fileIds(value));
  held.current = fileIds(value);
  const change = useRef(onChange);
  change.current = onChange;
  const stops = useRef(new Map<string, () => void>());
  useEffect(() => {
    const all = stops.current;
    return () => all.forEach((stop) => stop());
  }, []);

  const hold = (ids: string[]) => {
    held.current = ids;
    change.current(ids.join(', '));
  };
  const drop = (key: string) => {
    stops.current.get(key)?.();
    stops.current.delete(key);
    setLines((all) => all.filter((line) => line.key !== key));
  };
  const note = (key: string, changed: Partial<SentLine>) => setLines((all) => all.map((line) => (line.key === key ? { ...line, ...changed } : line)));
  const start = (key: string, file: File) => {
    note(key, { part: 0, problem: undefined, again: undefined });
    const way = send(file, (part) => note(key, { part }));
    stops.current.set(key, way.stop);
    way.done.then(
      ({ id }) => {
        drop(key);
        hold(many ? [...held.current, id] : [id]);
      },
      (error: Error) => note(key, { problem: t('notSent', { name: file.name, reason: error.message }), again: worthAnother(error) ? () => start(key, file) : undefined }),
    );
  };
  const add = (files: readonly File[]) => {
    if (!many) lines.forEach(({ key }) => drop(key));
    const chosen = many ? files : files.slice(0, 1);
    const fresh = chosen.map((file, index): SentLine => {
      const full = many && held.current.length + lines.length + index >= MOST;
      const problem = file.size > LARGEST ? t('large', { name: file.name, size: size(file.size) }) : full ? t('most', { name: file.name, most: MOST }) : undefined;
      return { key: crypto.randomUUID(), file, part: 0, problem };
    });
    setLines((all) => [...all, ...fresh]);
    fresh.filter(({ problem }) => !problem).forEach(({ key, file }) => start(key, file));
  };
  return { lines, add, drop, remove: (id) => hold(held.current.filter((one) => one !== id)) };
}
