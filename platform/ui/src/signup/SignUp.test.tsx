import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { Suspense } from 'react';
import { Router } from '../router';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTexts } from '../i18n';
import SignUp from './SignUp';

/** Stands in for the network before the client takes hold of it. */
const network = vi.hoisted(() => {
  const line = { handle: (_: Request): Promise<Response> => Promise.reject(new TypeError('network')) };
  globalThis.fetch = ((request: Request) => line.handle(request)) as typeof fetch;
  return line;
});

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' } });

let sent: Request[] = [];
let answer: () => Promise<Response>;

beforeAll(async () => {
  await startTexts();
  await i18next.changeLanguage('en');
  await i18next.loadNamespaces('signup');
});

beforeEach(() => {
  sent = [];
  network.handle = (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/api/v1/session') return Promise.resolve(json(401, { code: 'no_session' }));
    if (pathname === '/api/v1/signups/address') return Promise.resolve(json(200, { slug: 'chinar', free: true }));
    sent.push(request);
    return answer();
  };
});

function open() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Router>
        <Suspense>
          <SignUp />
        </Suspense>
      </Router>
    </QueryClientProvider>,
  );
}

const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = () => fireEvent.click(screen.getByRole('button', { name: /^Open/ }));

function fill() {
  type(/shop called/, 'Чинар');
  type(/Your name/, 'Нурлан');
  type(/^E-mail/, 'nurlan@chinar.kg');
  type(/^Password/, 'kazan-12-l');
}

describe('opening a shop', () => {
  it('asks for what is missing before anything is sent', () => {
    open();
    press();
    expect(screen.getByText('Write the name of the shop')).toBeTruthy();
    expect(screen.getByText('Correct 5 fields')).toBeTruthy();
    expect(sent).toHaveLength(0);
  });

  it('puts a problem of the server on its field and keeps what was typed', async () => {
    answer = () => Promise.resolve(json(422, { code: 'invalid', errors: [{ pointer: '/email', code: 'taken', detail: 'This e-mail has an account' }] }));
    open();
    fill();
    press();
    await screen.findByText('This e-mail has an account');
    expect((screen.getByLabelText(/shop called/) as HTMLInputElement).value).toBe('Чинар');
    expect((screen.getByLabelText(/^Password/) as HTMLInputElement).value).toBe('kazan-12-l');
  });

  it('sends once however often it is pressed, and once more under the same key after a cut line', async () => {
    let fail: (reason: Error) => void = () => undefined;
    answer = () => new Promise((_, reject) => (fail = reject));
    open();
    fill();
    press();
    press();
    await waitFor(() => expect(sent).toHaveLength(1));
    fail(new TypeError('network'));
    await screen.findByText('No connection');
    answer = () => Promise.resolve(json(503, { code: 'login_unavailable' }));
    press();
    await screen.findByText('Sign-up does not answer just now');
    expect(sent).toHaveLength(2);
    expect(sent[1]?.headers.get('Idempotency-Key')).toBe(sent[0]?.headers.get('Idempotency-Key'));
  });
});
