import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { Suspense } from 'react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { DukonRecord } from '../api';
import { startTexts } from '../i18n';
import PaymentSheet from './PaymentSheet';
import Payments from './Payments';

/** Stands in for the network before the client takes hold of it. */
const network = vi.hoisted(() => {
  const line = { handle: (_: Request): Promise<Response> => Promise.reject(new TypeError('network')) };
  globalThis.fetch = ((request: Request) => line.handle(request)) as typeof fetch;
  return line;
});

const record = { id: 'a', amount: { amount: '500.00', currency: 'KGS' } } as DukonRecord;
const rest = { amount: '500.00', currency: 'KGS' };
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

let keys: (string | null)[] = [];
let answers: ((answer: Response | Error) => void)[] = [];

beforeAll(async () => {
  await startTexts();
  await i18next.changeLanguage('en');
  await i18next.loadNamespaces(['record', 'payment']);
  // Brought before it is waited for: overlays are loaded when the first one opens.
  await import('../ui/overlay/SheetView');
});

beforeEach(() => {
  keys = [];
  answers = [];
  network.handle = (request) => {
    keys.push(request.headers.get('Idempotency-Key'));
    return new Promise((done, fail) => answers.push((answer) => (answer instanceof Error ? fail(answer) : done(answer))));
  };
});

function show(what: React.ReactNode) {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Suspense>{what}</Suspense>
    </QueryClientProvider>,
  );
}

const enter = (field: HTMLElement) => fireEvent.submit(field.closest('form')!);

it('notes one payment, however often Enter is pressed and the line is cut', async () => {
  const closed = vi.fn();
  show(<PaymentSheet record={record} rest={rest} onClose={closed} />);
  const number = await screen.findByLabelText('Number');
  enter(number);
  await waitFor(() => expect(keys).toHaveLength(1));
  enter(number);
  answers[0]!(new TypeError('cut'));
  await screen.findByText('There is no connection to the server.');
  expect(keys).toHaveLength(1);

  enter(number);
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[1]).toBe(keys[0]);
  answers[1]!(json({ type: 'about:blank', status: 409, code: 'busy', detail: 'Try again' }, 409));
  await screen.findByText('Try again');

  fireEvent.change(number, { target: { value: '17' } });
  enter(number);
  await waitFor(() => expect(keys).toHaveLength(3));
  expect(keys[2]).not.toBe(keys[0]);
  answers[2]!(json({ id: 'p', amount: rest }, 201));
  await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
});

it('says that the payments did not load, and asks again', async () => {
  show(<Payments record={record} paid={{ amount: { amount: '0.00', currency: 'KGS' }, of: rest, settled: false, note: true }} />);
  await waitFor(() => expect(answers).toHaveLength(1));
  answers[0]!(json({ type: 'about:blank', status: 500 }, 500));
  expect((await screen.findByRole('alert')).textContent).toContain('The payments did not load.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(answers).toHaveLength(2));
  answers[1]!(json({ items: [{ id: 'p', amount: rest, paidOn: '2026-11-20', method: 'cash', number: '12', removable: true }] }));
  expect((await screen.findByRole('listitem')).textContent).toContain('No. 12');
  expect(screen.queryByRole('alert')).toBeNull();
});
