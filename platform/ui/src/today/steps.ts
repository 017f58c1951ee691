import type { Checklist } from '../api';

export type StepId = Checklist['items'][number]['id'];

const order: StepId[] = ['shop', 'pack', 'form', 'invite', 'first_order'];

export interface Steps {
  items: { id: StepId; done: boolean }[];
  done: number;
  of: number;
  /** The step to take now: its button is the filled one. */
  next?: StepId;
}

export function stepsOf(checklist: Pick<Checklist, 'items'>): Steps {
  const items = [...checklist.items].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return {
    items,
    done: items.filter((item) => item.done).length,
    of: items.length,
    next: items.find((item) => !item.done)?.id,
  };
}

export type PartOfDay = 'morning' | 'day' | 'evening';

export function partOfDay(hour: number): PartOfDay {
  if (hour >= 4 && hour < 11) return 'morning';
  return hour >= 11 && hour < 17 ? 'day' : 'evening';
}

/** People are greeted by the first name: "Нурлан Асанов" is Нурлан. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
