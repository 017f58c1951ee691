import { queryOptions } from '@tanstack/react-query';
import { call, client, type Report } from '../api';

export const names = ['week', 'month', 'last_month', 'days_30'] as const;
export type PeriodName = (typeof names)[number];

/** What a report is asked for, as it stands in the address of the page. */
export interface Asked {
  board: string | undefined;
  period: PeriodName | 'own';
  from: string;
  to: string;
  by: string | undefined;
}

export function read(params: URLSearchParams): Asked {
  const from = params.get('from') ?? '';
  const to = params.get('to') ?? '';
  const named = names.find((name) => name === params.get('period')) ?? 'month';
  return {
    board: params.get('board') ?? undefined,
    period: params.get('period') === 'own' || from || to ? 'own' : named,
    from,
    to,
    by: params.get('by') ?? undefined,
  };
}

/** The address with another choice; what is usual is not written. Dates belong to own periods only. */
export function write(before: URLSearchParams, change: Partial<Asked>): URLSearchParams {
  const next = { ...read(before), ...change };
  const own = next.period === 'own';
  const written = { board: next.board, period: next.period === 'month' ? '' : next.period, from: own ? next.from : '', to: own ? next.to : '', by: next.by };
  return new URLSearchParams(Object.entries(written).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** Both days are there, or a name is. */
export const complete = ({ period, from, to }: Asked) => period !== 'own' || Boolean(from && to);

export const reportQuery = (board: string, { period, from, to, by }: Asked) =>
  queryOptions({
    queryKey: ['report', board, period, from, to, by],
    // Who has just closed a deal looks for it here.
    staleTime: 0,
    queryFn: ({ signal }): Promise<Report> => {
      const query = { ...(period === 'own' ? { from, to } : { period }), by };
      return call(client.GET('/api/v1/reports/{pipeline}', { params: { path: { pipeline: board }, query }, signal }));
    },
  });
