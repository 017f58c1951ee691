import { useSearch, type SearchGroups, type SearchItem } from '../api';
import { useSettled } from '../ui/useSettled';

export type FoundKind = 'clients' | 'deals' | 'tasks';

export interface FoundGroup {
  kind: FoundKind;
  items: SearchItem[];
}

const order: readonly FoundKind[] = ['clients', 'deals', 'tasks'];

function kindOf(type: string): FoundKind {
  if (type === 'task') return 'tasks';
  return type === 'contact' || type === 'company' ? 'clients' : 'deals';
}

export function grouped(groups: SearchGroups['groups']): FoundGroup[] {
  return order
    .map((kind) => ({ kind, items: groups.filter(({ type }) => kindOf(type) === kind).flatMap(({ items }) => items) }))
    .filter(({ items }) => items.length > 0);
}

export function useFound(typed: string) {
  const { groups, asked, isPending, error } = useSearch(useSettled(typed.trim(), 150));
  return { groups: grouped(groups), answered: asked && !isPending, error };
}
