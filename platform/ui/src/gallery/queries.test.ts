import { describe, expect, it } from 'vitest';
import type { PackCard } from '../api';
import { found } from './queries';

const pack = (key: string, title: string, description: string, chips: string[]): PackCard => ({
  key, title, description, chips, version: '1.0.0', stages: [], own: false,
});

const packs = [
  pack('retail-sales', 'Розничные продажи', 'Предоплата, отправка, получение', ['3 доски']),
  pack('shoe-shop', 'Обувной магазин', 'Посетители, купоны', ['13 процессов']),
];

describe('the search of the gallery', () => {
  it.each([
    ['', ['retail-sales', 'shoe-shop']],
    ['обув', ['shoe-shop']],
    ['ПРЕДОПЛАТА  розн', ['retail-sales']],
    ['купоны розничные', []],
    ['3 доски', ['retail-sales']],
  ])('%s', (typed, keys) => {
    expect(found(packs, typed).map((p) => p.key)).toEqual(keys);
  });
});
