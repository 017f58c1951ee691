import { describe, expect, it } from 'vitest';
import { addressFrom, longestAddress, tidyAddress } from './address';
import { regionOf } from './region';
import { knownWords, strengthBars, strengthOf } from './strength';

describe('the region of a browser', () => {
  it.each([
    ['Asia/Bishkek', 'KGS', 'ky'],
    ['Asia/Tashkent', 'UZS', 'uz'],
    ['Asia/Samarkand', 'UZS', 'uz'],
    ['Europe/Moscow', 'RUB', 'ru'],
    ['Asia/Novosibirsk', 'RUB', 'ru'],
    ['Asia/Almaty', 'KZT', 'ru'],
    ['Europe/Berlin', 'EUR', undefined],
    ['America/New_York', 'USD', undefined],
  ])('%s pays in %s', (zone, currency, locale) => {
    expect(regionOf(zone)).toEqual({ zone, currency, locale });
  });

  it('falls back when the browser tells nothing', () => {
    expect(regionOf(undefined)).toEqual({ zone: 'UTC', currency: 'USD', locale: undefined });
  });
});

describe('the address of a shop', () => {
  it.each([
    ['Чинар', 'chinar'],
    ['Чинар & Ко', 'chinar-ko'],
    ['Өзгөн күрүчү', 'ozgon-kuruchu'],
    ['Oʻzbek doʻkoni', 'ozbek-dokoni'],
    ['Gʻijduvon choyxonasi', 'gijduvon-choyxonasi'],
    ['Café Élan №1', 'cafe-elan-1'],
    ['  --  ', ''],
    ['Щука', 'schuka'],
  ])('%s becomes %s', (name, address) => {
    expect(addressFrom(name)).toBe(address);
  });

  it('is cut without a dash at its end', () => {
    const address = addressFrom('Магазин '.repeat(12));
    expect(address.length).toBeLessThanOrEqual(longestAddress);
    expect(address).toMatch(/[a-z0-9]$/);
  });

  it('lets a person type a dash', () => {
    expect(tidyAddress('chinar-')).toBe('chinar-');
    expect(tidyAddress('Chinar bazar')).toBe('chinar-bazar');
  });
});

describe('the strength of a password', () => {
  it.each([
    ['', 'empty'],
    ['abc12', 'short'],
    ['1234567890', 'common'],
    ['qwertyuiop', 'common'],
    ['aaaaaaaaaa', 'common'],
    ['пароль123456', 'common'],
    ['abcabcabca', 'common'],
    ['abcdabcdab', 'weak'],
    ['пиала2026г', 'fair'],
    ['kazan-12-l', 'good'],
    ['три слона и казан 45', 'strong'],
  ])('%s is %s', (password, strength) => {
    expect(strengthOf(password)).toBe(strength);
  });

  it('is weak when it repeats what the form says', () => {
    const known = knownWords('Чинар', 'Нурлан Асанов', 'nurlan@chinar.kg');
    expect(strengthOf('Чинар-2026-Бишкек!', known)).toBe('weak');
    expect(strengthBars(strengthOf('зелёный чайник 7', known))).toBe(4);
  });
});
