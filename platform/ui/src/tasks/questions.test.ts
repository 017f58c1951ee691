import { expect, test } from 'vitest';
import type { Field, TaskForm } from '../api';
import { asked } from './questions';

const question = (id: string) => ({ field: { id, title: id.toUpperCase(), kind: 'text', required: false, many: false, readOnly: false } as Field, barcode: false, quick: [] });

const form: TaskForm = {
  title: 'How it went',
  questions: ['outcome', 'name', 'item', 'barcode', 'why'].map(question),
  by: 'outcome',
  cases: [
    { is: ['sold', 'kept'], required: ['name'], optional: [], oneOf: [['item', 'barcode']] },
    { is: ['refused'], required: [], optional: ['why'], oneOf: [] },
  ],
  known: {},
};
const shown = (outcome: string, of = form) => asked(of, (id) => (id === 'outcome' ? outcome : '')).map(({ question: { field }, needed, oneOf }) => `${field.id}${needed ? '!' : ''}${oneOf.join('/')}`);

test('only the deciding question stands there until it is answered', () => {
  expect(shown('')).toEqual(['outcome!']);
  expect(shown('unknown')).toEqual(['outcome!']);
});

test('an answer shows what its case names, in the order of the form', () => {
  expect(shown('kept')).toEqual(['outcome!', 'name!', 'itemITEM/BARCODE', 'barcodeITEM/BARCODE']);
  expect(shown('refused')).toEqual(['outcome!', 'why']);
});

test('a form without a deciding question asks everything at once', () => {
  expect(shown('', { ...form, by: undefined, cases: [{ is: [], required: ['why'], optional: ['name'], oneOf: [] }] })).toEqual(['name', 'why!']);
});
