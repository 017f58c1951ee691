import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { Suspense, useState } from 'react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startTexts } from '../i18n';
import { LinesEditor, newLine, totalOf, type EditedLine } from './LinesEditor';

/** Stands in for the network before the client takes hold of it. */
const network = vi.hoisted(() => {
  const line = { handle: (_: Request): Promise<Response> => Promise.reject(new TypeError('network')) };
  globalThis.fetch = ((request: Request) => line.handle(request)) as typeof fetch;
  return line;
});

const cup = { id: '1', externalId: 'p#blue', name: 'Blue cup', article: 'AB-12', barcode: '4601', unit: 'pcs', prices: [{ type: 'Retail', price: { amount: '450.50', currency: 'KGS' } }], archived: false };
const plate = { ...cup, id: '2', externalId: 'q', name: 'Blue plate', article: 'PL-1', barcode: '4609', prices: [{ type: 'Export', price: { amount: '9.00', currency: 'USD' } }] };

let asked: (string | null)[] = [];
let lines: EditedLine[] = [];

function Held() {
  const [held, hold] = useState<EditedLine[]>([newLine()]);
  lines = held;
  return <LinesEditor lines={held} onChange={hold} currency="KGS" />;
}

beforeAll(async () => {
  await startTexts();
  await i18next.changeLanguage('en');
  await i18next.loadNamespaces('create');
});

beforeEach(() => {
  asked = [];
  network.handle = (request) => {
    asked.push(new URL(request.url).searchParams.get('search'));
    return Promise.resolve(new Response(JSON.stringify({ items: [cup, plate] }), { headers: { 'Content-Type': 'application/json' } }));
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense>
        <Held />
      </Suspense>
    </QueryClientProvider>,
  );
});

const name = () => screen.getByRole('combobox', { name: 'Good' });
const type = (text: string) => fireEvent.change(name(), { target: { value: text } });
const key = (pressed: string) => fireEvent.keyDown(name(), { key: pressed });

it('fills name and price with a product that is picked by keys', async () => {
  type('blue');
  await screen.findByRole('option', { name: /Blue cup · AB-12/ });
  key('ArrowDown');
  expect(screen.getByRole('option', { name: /Blue cup/ }).getAttribute('aria-selected')).toBe('true');
  key('Enter');
  expect(lines[0]).toMatchObject({ name: 'Blue cup', price: '450.50', externalId: 'p#blue' });
  expect(totalOf(lines)).toBe('450.50');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(asked).toEqual(['blue']);
});

it('goes to the last one with the arrow up, and leaves the price of other money to the person', async () => {
  type('blue');
  await screen.findAllByRole('option');
  key('ArrowUp');
  key('Enter');
  expect(lines[0]).toMatchObject({ name: 'Blue plate', price: '', externalId: 'q' });
});

it('keeps any words, and asks for nothing of one letter', async () => {
  type('b');
  // Longer than one waits for the next letter.
  await new Promise((settled) => setTimeout(settled, 400));
  expect(asked).toEqual([]);
  type('Blue ribbon');
  await screen.findAllByRole('option');
  key('Enter');
  expect(lines[0]).toMatchObject({ name: 'Blue ribbon', price: '' });
  key('Escape');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(asked).toEqual(['Blue ribbon']);
});

it('takes the product of a barcode that a scanner types with Enter at once, and does not send the form', async () => {
  type('4609');
  expect(key('Enter')).toBe(false);
  await waitFor(() => expect(lines[0]).toMatchObject({ name: 'Blue plate', externalId: 'q' }));
  expect(asked).toEqual(['4609']);
});

it('leaves a code that nobody knows as it was typed', async () => {
  type('777');
  key('Enter');
  await screen.findAllByRole('option');
  expect(lines[0]).toMatchObject({ name: '777', price: '' });
  expect(key('Enter')).toBe(true);
});

it('takes the product of a scanned barcode, and forgets it when other words are typed', async () => {
  type('4609');
  await screen.findAllByRole('option');
  key('Enter');
  expect(lines[0]).toMatchObject({ name: 'Blue plate', externalId: 'q' });
  type('Something else');
  await waitFor(() => expect(lines[0]?.externalId).toBeUndefined());
});
