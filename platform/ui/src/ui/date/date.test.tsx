import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { startTexts } from '../../i18n';
import { dayByKey } from './Calendar';
import { DateField } from './DateField';

beforeAll(async () => {
  await startTexts();
  await i18next.changeLanguage('uz');
});
afterEach(cleanup);

let value = '';

function Held({ withTime, start }: { withTime?: boolean; start: string }) {
  const [held, hold] = useState(start);
  value = held;
  return <DateField label="Kun" withTime={withTime} value={held} onChange={hold} />;
}

const field = () => screen.getByLabelText<HTMLInputElement>('Kun');
const day = (name: string) => screen.getByRole('button', { name });

test('keys lead over days, weeks, months and years', () => {
  const from = (key: string, shift = false) => dayByKey('2026-11-25', key, shift, 1);
  expect([from('ArrowLeft'), from('ArrowRight'), from('ArrowUp'), from('ArrowDown')]).toEqual(['2026-11-24', '2026-11-26', '2026-11-18', '2026-12-02']);
  expect([from('Home'), from('End'), from('PageUp'), from('PageDown', true)]).toEqual(['2026-11-23', '2026-11-29', '2026-10-25', '2027-11-25']);
  expect(from('a')).toBeUndefined();
});

test('a day is typed; what is no day is said and not kept', () => {
  render(<Held start="2026-11-24" />);
  expect(field().value).toBe('24.11.2026');
  fireEvent.change(field(), { target: { value: '5.12.2026' } });
  expect(value).toBe('2026-12-05');
  fireEvent.change(field(), { target: { value: '45.12' } });
  fireEvent.blur(field());
  expect(value).toBe('');
  expect(screen.getByRole('alert').textContent).toContain('Bu sana emas');
});

test('a day is chosen from the grid by keys, with the time it had', async () => {
  render(<Held withTime start="2026-11-24T09:30" />);
  fireEvent.click(screen.getByRole('button', { name: 'Sanani tanlash' }));
  await screen.findByRole('grid', { name: 'Noyabr 2026' });
  expect(document.activeElement).toBe(day('24-noyabr, 2026'));
  fireEvent.keyDown(document.activeElement!, { key: 'PageDown' });
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(day('31-dekabr, 2026'));
  fireEvent.click(document.activeElement!);
  expect(value).toBe('2026-12-31T09:30');
  fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
  expect(screen.queryByRole('grid')).toBeNull();
});
