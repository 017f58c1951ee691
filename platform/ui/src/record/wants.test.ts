import { beforeEach, expect, test } from 'vitest';
import { ApiError, queryClient, type Card, type DukonRecord } from '../api';
import { knownWants, recordQuery, wantingMove, wantsText } from './wants';

const card = { id: 'd1', version: 3, stage: 'sale/new' } as Card;
const prepaid = { text: 'Нужна предоплата.', fields: ['prepaid'] };
const address = { text: 'Нужен адрес.', fields: ['address'] };
const refused = (status: number, extras: object, errors: ApiError['errors'] = []) => new ApiError(status, 'refused', '', 'Так нельзя', errors, { ...extras });

beforeEach(() => queryClient.clear());

test('what a stage wants is known before the move, but only of the version that is moved', () => {
  expect(knownWants(card, 'sale/stock')).toEqual([]);
  queryClient.setQueryData(recordQuery('d1').queryKey, { id: 'd1', version: 3, missing: { 'sale/stock': [prepaid] } } as unknown as DukonRecord);
  expect(knownWants(card, 'sale/stock')).toEqual([prepaid]);
  expect(knownWants(card, 'sale/other')).toEqual([]);
  expect(knownWants({ ...card, version: 4 }, 'sale/stock')).toEqual([]);
  expect(wantsText([prepaid, address])).toBe('Нужна предоплата. Нужен адрес.');
  expect(wantsText([])).toBeUndefined();
});

test('a refusal that says what is missing asks for it; another refusal does not', () => {
  expect(wantingMove(card, 'sale/stock', refused(409, { refusal: 'require:prepaid', missing: [prepaid] }))?.wants).toEqual([prepaid]);
  expect(wantingMove(card, 'sale/stock', refused(409, { refusal: 'not_listed', missing: [] }))).toBeNull();
  expect(wantingMove(card, 'sale/stock', new Error('network'))).toBeNull();
});

test('an answer that the server finds wrong is asked again beside what was wanted', () => {
  const wrong = refused(422, {}, [{ pointer: '/fields/prepaid', code: 'kind', detail: 'Это не сумма' }]);
  expect(wantingMove(card, 'sale/stock', wrong, [prepaid])).toMatchObject({ wants: [prepaid], error: wrong });
  expect(wantingMove(card, 'sale/stock', wrong)?.wants).toEqual([{ text: 'Так нельзя', fields: ['prepaid'] }]);
});
