import { useEffect, useState } from 'react';

/** What a person typed outlives a reload and a new sign-in: it is kept in this tab until it is sent. */
export function useDraft<T>(key: string, initial: T): [T, (value: T) => void, () => void] {
  const stored = `dukon-draft:${key}`;
  const [value, setValue] = useState<T>(() => {
    const text = sessionStorage.getItem(stored);
    return text ? (JSON.parse(text) as T) : initial;
  });
  useEffect(() => {
    if (JSON.stringify(value) === JSON.stringify(initial)) sessionStorage.removeItem(stored);
    else sessionStorage.setItem(stored, JSON.stringify(value));
  });
  const clear = () => {
    sessionStorage.removeItem(stored);
    setValue(initial);
  };
  return [value, setValue, clear];
}
