import { expect, test } from 'vitest';
import type { Request } from '../api';
import { sought } from './sought';

const request = (id: string, state: Request['state']) => ({ id, state }) as Request;
const ids = (...requests: Request[]) => sought(requests).map(({ id }) => id);

test('those that ask are shown, and not how earlier ones ended', () => {
  expect(ids(request('3', 'broadcast'), request('2', 'asking'), request('1', 'accepted'))).toEqual(['3', '2']);
});

test('when nobody is asked any more, the card says how the last one ended', () => {
  expect(ids(request('3', 'withdrawn'), request('2', 'nobody'), request('1', 'accepted'))).toEqual(['2']);
  expect(ids(request('1', 'withdrawn'))).toEqual([]);
});
