import { describe, expect, it } from 'vitest';
import type { Form } from '../api';
import { answerable, asked, changed, draftOf, publicAddress, required, withField, withRequired } from './draft';

const form: Form = {
  id: '1', token: 't', title: 'Заявка', consent: 'Согласен', thankYou: 'Спасибо', buttonText: 'Отправить', active: true,
  fields: [{ id: 'phone', required: true }, { id: 'name', required: false }],
  publicUrl: '/f/t', snippet: '<script></script>', submissions: 0,
};

describe('the draft of a form', () => {
  it('keeps the order in which clients meet the questions', () => {
    expect(draftOf(form).fields.map((field) => field.id)).toEqual(['name', 'phone']);
    expect(withField(draftOf(form).fields, 'email', true).map((field) => field.id)).toEqual(['name', 'phone', 'email']);
  });

  it('is not changed by its own order', () => {
    expect(changed(draftOf(form), form)).toBe(false);
    expect(changed({ ...draftOf(form), title: 'Другое' }, form)).toBe(true);
  });

  it('takes a question away and back without its mark', () => {
    const without = withField(form.fields, 'phone', false);
    expect(asked(without, 'phone')).toBe(false);
    expect(required(withField(without, 'phone', true), 'phone')).toBe(false);
    expect(required(withRequired(form.fields, 'name', true), 'name')).toBe(true);
  });

  it('needs a way to answer', () => {
    expect(answerable(form.fields)).toBe(true);
    expect(answerable(withField(form.fields, 'phone', false))).toBe(false);
  });

  it('has an address people can send', () => {
    expect(publicAddress(form)).toMatch(/^https?:\/\/.+\/f\/t$/);
  });
});
