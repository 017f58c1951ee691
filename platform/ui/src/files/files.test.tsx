import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { Suspense, useState } from 'react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Field } from '../api';
import { startTexts } from '../i18n';
import FileInput from './FileInput';
import { remember } from './known';

/** Stands in for the network: a test says what came of a line. */
class Line {
  static all: Line[] = [];
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  status = 0;
  responseText = '';
  open = vi.fn();
  setRequestHeader = vi.fn();
  abort = vi.fn();
  sent?: FormData;
  send(form: FormData) {
    this.sent = form;
    Line.all.push(this);
  }
  answer(status: number, body: unknown) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }
}

const field = (many: boolean): Field => ({ id: 'paper', title: 'Paper', kind: 'file', required: false, many, readOnly: false });
const file = (name: string, size = 3) => new File([new Uint8Array(size)], name);
const stored = (id: string, name: string) => ({ id, name, size: 3, image: false });

beforeAll(async () => {
  await startTexts();
  await i18next.changeLanguage('en');
  await i18next.loadNamespaces('files');
});

beforeEach(() => {
  Line.all = [];
  vi.stubGlobal('XMLHttpRequest', Line);
});

const submitted = vi.fn();

function Form({ many, start }: { many: boolean; start: string }) {
  const [value, setValue] = useState(start);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submitted(value);
      }}
    >
      <FileInput field={field(many)} label="Paper" value={value} onChange={setValue} />
      <output>{value}</output>
    </form>
  );
}

function show(many: boolean, start = '') {
  submitted.mockClear();
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense>
        <Form many={many} start={start} />
      </Suspense>
    </QueryClientProvider>,
  );
  const chosen = container.querySelector<HTMLInputElement>('input[type=file]')!;
  return {
    choose: (...files: File[]) => fireEvent.change(chosen, { target: { files } }),
    held: () => container.querySelector('output')!.textContent,
    submit: () => fireEvent.submit(container.querySelector('form')!),
  };
}

it('keeps what arrives in the order in which it arrives, and the form waits for it', async () => {
  const { choose, held, submit } = show(true, 'a');
  choose(file('b.pdf'), file('c.pdf'));
  await waitFor(() => expect(Line.all).toHaveLength(2));
  submit();
  expect(submitted).not.toHaveBeenCalled();
  expect(await screen.findByText(/still on its way/)).toBeTruthy();
  Line.all[1]!.answer(201, stored('c', 'c.pdf'));
  Line.all[0]!.answer(201, stored('b', 'b.pdf'));
  await waitFor(() => expect(held()).toBe('a, c, b'));
  expect(screen.getByText('c.pdf')).toBeTruthy();
  await waitFor(() => expect(submitted).toHaveBeenCalledWith('a, c, b'));
  expect(submitted).toHaveBeenCalledTimes(1);
});

it('sends again what was chosen when the line was cut', async () => {
  const { choose, held } = show(false);
  choose(file('b.pdf'));
  await waitFor(() => expect(Line.all).toHaveLength(1));
  Line.all[0]!.onerror!();
  fireEvent.click(await screen.findByText('Send again'));
  expect((Line.all[1]!.sent!.get('file') as File).name).toBe('b.pdf');
  Line.all[1]!.answer(201, stored('b', 'b.pdf'));
  await waitFor(() => expect(held()).toBe('b'));
});

it('says in plain words what is too large, and what the server refuses', async () => {
  const { choose, held } = show(true);
  choose(file('film.mp4', 10 * 1024 * 1024 + 1));
  expect(await screen.findByText('film.mp4 has 10 MB. A file may have up to 10 MB.')).toBeTruthy();
  expect(Line.all).toHaveLength(0);
  choose(file('b.pdf'));
  await waitFor(() => expect(Line.all).toHaveLength(1));
  Line.all[0]!.answer(403, { title: 'Full', detail: 'Disk, GB: “Free” allows 6.', status: 403 });
  expect(await screen.findByText('b.pdf was not sent. Disk, GB: “Free” allows 6.')).toBeTruthy();
  expect(screen.queryByText('Send again')).toBeNull();
  expect(held()).toBe('');
});

it('one file takes the place of another, and is taken out', async () => {
  remember([stored('a', 'old.pdf')]);
  const { choose, held } = show(false, 'a');
  expect(await screen.findByText('old.pdf')).toBeTruthy();
  choose(file('new.pdf'));
  await waitFor(() => expect(Line.all).toHaveLength(1));
  Line.all[0]!.answer(201, stored('b', 'new.pdf'));
  await waitFor(() => expect(held()).toBe('b'));
  fireEvent.click(screen.getByLabelText('Remove new.pdf'));
  expect(held()).toBe('');
});
