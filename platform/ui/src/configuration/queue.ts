export const queueRules = ['least_recent', 'fewest_in_work', 'fewest_open_tasks', 'shift_start'] as const;

/** The rules after a choice at one place: none twice, and without a rule nothing follows. */
export function chosen(order: readonly string[], place: number, rule: string): string[] {
  const before = order.slice(0, place);
  return rule ? [...before, rule, ...order.slice(place + 1).filter((one) => one !== rule)] : before;
}
