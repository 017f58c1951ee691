import { expect, test } from 'vitest';
import { languages } from '../format/languages';

const files = import.meta.glob<Record<string, unknown>>('../*/texts/*.json', { eager: true, import: 'default' });
const features = [...new Set(Object.keys(files).map((file) => file.split('/')[1]!))];
const plural = /_(zero|one|two|few|many|other)$/;

function keys(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path.replace(plural, '')];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, path ? `${path}.${key}` : key));
}

function texts(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)];
}

test.each(features)('the texts of %s exist in every language', (feature) => {
  const of = (language: string) => [...new Set(keys(files[`../${feature}/texts/${language}.json`]))].sort();
  for (const language of languages) expect(of(language), `${feature}/${language}`).toEqual(of('en'));
});

test.each(features)('the texts of %s use one apostrophe and no words of the workshop', (feature) => {
  const all = (language: string) => texts(files[`../${feature}/texts/${language}.json`]).join('\n');
  expect(all('uz')).not.toMatch(/[a-z]['’‘`][a-z]/i);
  expect(all('ru')).not.toMatch(/(^|[^а-яё])(лид(ы|ов|а|у)?|тенант|сущност|триггер)([^а-яё]|$)/i);
  expect(all('ru')).not.toMatch(/!/);
});

test.each(['en', 'ru', 'uz', 'ky'])('plurals of %s have the forms that the language needs', (language) => {
  const needed = language === 'ru' ? ['one', 'few', 'many'] : ['one', 'other'];
  for (const feature of features) {
    const raw = JSON.stringify(files[`../${feature}/texts/${language}.json`]);
    const bases = [...raw.matchAll(/"([\w.]+)_(?:one|few|many|other)":/g)].map((match) => match[1]);
    for (const base of new Set(bases)) for (const form of needed) expect(raw, `${feature} ${base}`).toContain(`"${base}_${form}":`);
  }
});
