import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { Suspense } from 'react';
import { beforeAll, expect, it } from 'vitest';
import type { App } from '../api';
import { startTexts } from '../i18n';
import { DeedDialog } from './DeedDialog';

const app: App = { id: 'cash', name: 'Till', summary: '', detail: '', opens: false, included: true, installed: false, active: false };

beforeAll(async () => {
  await startTexts();
  await i18next.changeLanguage('en');
  await i18next.loadNamespaces('apps');
  // Brought before it is waited for: overlays are loaded when the first one opens.
  await import('../ui/overlay/SheetView');
});

async function said(asked: App, left?: number) {
  render(
    <Suspense>
      <DeedDialog app={asked} deed="install" left={left} opened busy={false} onClose={() => undefined} onAgree={() => undefined} />
    </Suspense>,
  );
  return (await screen.findByRole('dialog')).querySelector('p')?.textContent;
}

it('promises an address and a password only of an app for which a program comes in', async () => {
  expect(await said(app, 2)).toBe('It takes one place; 1 will be left.');
});

it('says so of one that lets a program in, whether places are counted or not', async () => {
  expect(await said({ ...app, opens: true }, 2)).toBe('It takes one place; 1 will be left. You get an address and a password for Till at once.');
});

it('has something to say where places are not counted', async () => {
  expect(await said(app)).toBe('It works at once.');
});
