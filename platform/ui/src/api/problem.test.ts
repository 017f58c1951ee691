import { expect, test } from 'vitest';
import { ApiError, isCode, parseProblem } from './problem';

test('a problem keeps its code, its fields by pointer, and what else it says', () => {
  const error = parseProblem(422, {
    type: 'https://dukon.app/problems/invalid', title: 'Invalid', status: 422, detail: 'Проверьте поля',
    errors: [{ pointer: '/title', code: 'required', detail: 'Напишите название' }], refusal: 'not_listed',
  });
  expect(error).toBeInstanceOf(ApiError);
  expect(error.code).toBe('invalid');
  expect(error.at('/title')).toBe('Напишите название');
  expect(error.at('/amount')).toBeUndefined();
  expect(error.extras).toEqual({ refusal: 'not_listed' });
  expect(error.message).toBe('Проверьте поля');
});

test('the code wins over the type, and an answer without a body still is an error', () => {
  expect(isCode(parseProblem(409, { type: 'about:blank', code: 'refused' }), 'refused')).toBe(true);
  expect(parseProblem(502, '<html>').code).toBe('http_502');
  expect(parseProblem(500, undefined).errors).toEqual([]);
});
