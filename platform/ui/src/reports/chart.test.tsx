import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { Suspense } from 'react';
import { beforeAll, expect, test } from 'vitest';
import type { Report } from '../api';
import { startTexts } from '../i18n';
import { Chart } from './Chart';

beforeAll(async () => {
  await startTexts();
  await i18next.changeLanguage('en');
  await i18next.loadNamespaces('reports');
});

async function chart(sums: { amount: string; currency: string }[][]) {
  const steps = sums.map((sum, at) => ({ from: `2026-11-0${at + 1}`, to: `2026-11-0${at + 1}`, won: at + 1, sums: sum }));
  const report = { steps, byWeeks: false, period: { from: '2026-11-01', to: '2026-11-02' }, totals: { sums: [] } } as unknown as Report;
  render(<Suspense><Chart report={report} currency="KGS" /></Suspense>);
  return (await screen.findByRole('region')).textContent;
}

test('the highest day is named by its exact sum', async () => {
  expect(await chart([[{ amount: '900.00', currency: 'KGS' }], [{ amount: '4420.50', currency: 'KGS' }]])).toContain('most: 4,420.50');
});

test('what was won without a sum, or in other money, is counted', async () => {
  const said = await chart([[], [{ amount: '90.00', currency: 'USD' }]]);
  expect(said).toContain('most: 2');
  expect(said).not.toContain('Nothing was won');
});

test('a period without a win says so', async () => {
  const report = { steps: [{ from: '2026-11-01', to: '2026-11-01', won: 0, sums: [] }], period: { from: '2026-11-01', to: '2026-11-01' }, totals: { sums: [] } } as unknown as Report;
  render(<Suspense><Chart report={report} currency="KGS" /></Suspense>);
  expect((await screen.findByRole('region')).textContent).toContain('Nothing was won');
});
