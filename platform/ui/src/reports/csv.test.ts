import { expect, test } from 'vitest';
import { csv } from './csv';

test('opens as a table of the reader: mark, separator, decimal sign', () => {
  expect(csv('ru', [['Стадия', 'Сумма'], ['Новый заказ', '4420.50']])).toBe('\ufeffСтадия;Сумма\r\nНовый заказ;4420,50\r\n');
  expect(csv('en', [['Stage', 'Sum'], ['New, hot', '4420.50'], [undefined, 3]])).toBe('\ufeffStage,Sum\r\n"New, hot",4420.50\r\n,3\r\n');
});

test('no name is a formula', () => {
  for (const name of ['=1+1', '+996555', '-2', '@cmd', '\tx', '\rx']) {
    expect(csv('en', [[name]])).toContain(`'${name}`);
  }
  expect(csv('en', [['=HYPERLINK("x";"y")']])).toBe('\ufeff"\'=HYPERLINK(""x"";""y"")"\r\n');
});

test('sums below zero stay numbers', () => {
  expect(csv('ru', [['-12.00']])).toBe('\ufeff-12,00\r\n');
});
