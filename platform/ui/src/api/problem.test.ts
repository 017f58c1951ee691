import i18next from 'i18next';
import { expect, test } from 'vitest';
import { startTexts } from '../i18n';
import { ApiError, isCode, NetworkError, parseProblem } from './problem';

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

test('what has no words of its own is told in the words of the page', async () => {
  await startTexts();
  await i18next.changeLanguage('ru');
  expect(new NetworkError(new TypeError('Failed to fetch')).message).toBe('Нет связи с сервером.');
  expect(parseProblem(502, '<html>').message).toBe('Сервер не справился: код http_502.');
});
