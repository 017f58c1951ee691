import type { OrderFile, OrderImport } from '../api';

export type FileOrder = NonNullable<OrderFile['orders']>[number];

export type OrderFilter = 'all' | 'create' | 'exists' | 'error';

export interface Counts {
  all: number;
  create: number;
  exists: number;
  error: number;
}

/** Counted from the documents themselves, so that the tabs never disagree with the table below them. */
export function countsOf(orders: FileOrder[]): Counts {
  const counts: Counts = { all: orders.length, create: 0, exists: 0, error: 0 };
  for (const order of orders) counts[order.action] += 1;
  return counts;
}

export function filtered(orders: FileOrder[], filter: OrderFilter): FileOrder[] {
  return filter === 'all' ? orders : orders.filter((order) => order.action === filter);
}

/** Orders with a problem come first: they are what a person can do something about. */
export function sorted(orders: FileOrder[]): FileOrder[] {
  const rank = { error: 0, create: 1, exists: 2 };
  return [...orders].sort((a, b) => rank[a.action] - rank[b.action]);
}

/** The tab to open first: what cannot be read, when something cannot; otherwise everything. */
export function firstFilter(counts: Counts): OrderFilter {
  return counts.error > 0 && counts.create === 0 ? 'error' : 'all';
}

export type Outcome = 'all_in' | 'some_in' | 'nothing_new' | 'nothing_in';

/** One word for what an import did, for the headline of its report. */
export function outcomeOf(report: Pick<OrderImport, 'created' | 'skipped' | 'failed'>): Outcome {
  if (report.created > 0) return report.failed > 0 ? 'some_in' : 'all_in';
  return report.failed > 0 ? 'nothing_in' : 'nothing_new';
}

/** A file without a single order to create is still worth showing, but not worth a button. */
export function importable(file: OrderFile): boolean {
  return (file.creates ?? 0) > 0;
}

export const largestFile = 20 * 1024 * 1024;

export type FileProblem = 'empty' | 'large' | 'kind';

/** What is wrong with a file before it is sent; the server judges its content. */
export function problemOf(file: Pick<File, 'name' | 'size'>): FileProblem | undefined {
  if (file.size === 0) return 'empty';
  if (file.size > largestFile) return 'large';
  return /\.(xml|cml|zip)$/i.test(file.name) ? undefined : 'kind';
}

/** A problem of one document: the server's words, with the order they are about. */
export function problemText(problem: unknown): string {
  if (typeof problem === 'string') return problem;
  const { externalId, number, detail, problem: words, text } = (problem ?? {}) as Record<string, unknown>;
  const about = number ?? externalId;
  const said = detail ?? words ?? text ?? '';
  return about ? `${String(about)}: ${String(said)}` : String(said);
}

/** The day an order was made, when the file writes it in a way that can be read; otherwise its own words are shown. */
export function dayOf(written: string | undefined): Date | undefined {
  if (!written) return undefined;
  // Noon, so that the day stays the same in every time zone of our shops.
  const at = new Date(/^\d{4}-\d\d-\d\d$/.test(written) ? `${written}T12:00:00Z` : written);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
