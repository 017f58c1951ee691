import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { queryClient } from './queries';
import { askAnew } from './stream';

afterEach(() => queryClient.clear());

it('asks again for a first answer that was read before the event', async () => {
  let answer = (_: string) => {};
  const ask = vi.fn(() => new Promise<string>((done) => (answer = done)));
  const observer = new QueryObserver(queryClient, { queryKey: ['record', 'a'], queryFn: ask });
  const stop = observer.subscribe(() => {});

  askAnew(['record', 'a']);
  answer('without its task');
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  answer('with its task');
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('with its task'));
  expect(ask).toHaveBeenCalledTimes(2);
  stop();
});

it('asks once for what is there already', async () => {
  const ask = vi.fn(() => Promise.resolve('now'));
  const observer = new QueryObserver(queryClient, { queryKey: ['record', 'b'], queryFn: ask });
  const stop = observer.subscribe(() => {});
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('now'));

  askAnew(['record', 'b']);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  stop();
});
