/** Deals and requests have words of their own; anything else is a card. */
const kinds: Record<string, 'Deal' | 'Lead'> = { deal: 'Deal', lead: 'Lead' };

export function newKey(type: string | undefined): string {
  return `new${kinds[type ?? ''] ?? 'Other'}`;
}

export function countKey(type: string): string {
  return { Deal: 'count', Lead: 'countLeads', Other: 'countOther' }[kinds[type] ?? 'Other'];
}
