import { useEffect, useRef, type ReactNode } from 'react';

/** What a screen lets a person do by a key; the palette and the help list it. */
export interface Command {
  id: string;
  label: string;
  /** As printed on the key. */
  keys?: string;
  icon?: ReactNode;
  /** Leads to another page; what this one can do comes first. */
  goes?: boolean;
  run: (query: string) => void;
}

const groups = new Map<string, () => readonly Command[]>();

export function allCommands(): readonly Command[] {
  return [...groups.values()].flatMap((commands) => commands()).sort((one, other) => Number(one.goes ?? false) - Number(other.goes ?? false));
}

/** Offers commands while the screen is open. */
export function useCommands(screen: string, commands: readonly Command[]): void {
  const current = useRef(commands);
  current.current = commands;
  useEffect(() => {
    groups.set(screen, () => current.current);
    return () => void groups.delete(screen);
  }, [screen]);
}
