import type { Language } from '../format/languages';

export interface Region {
  zone: string;
  currency: string;
  locale?: Language;
}

const currencyOfZone: Record<string, string> = {
  'Asia/Bishkek': 'KGS',
  'Asia/Tashkent': 'UZS',
  'Asia/Samarkand': 'UZS',
  'Asia/Almaty': 'KZT',
  'Asia/Aqtau': 'KZT',
  'Asia/Aqtobe': 'KZT',
  'Asia/Atyrau': 'KZT',
  'Asia/Oral': 'KZT',
  'Asia/Qostanay': 'KZT',
  'Asia/Qyzylorda': 'KZT',
  'Asia/Dushanbe': 'TJS',
  'Asia/Ashgabat': 'TMT',
  'Europe/Minsk': 'BYN',
  'Europe/Kyiv': 'UAH',
  'Europe/Kiev': 'UAH',
  'Asia/Tbilisi': 'GEL',
  'Asia/Yerevan': 'AMD',
  'Asia/Baku': 'AZN',
  'Europe/Istanbul': 'TRY',
  'Asia/Dubai': 'AED',
  'Asia/Shanghai': 'CNY',
  'Asia/Kolkata': 'INR',
  'Asia/Calcutta': 'INR',
  'Europe/London': 'GBP',
  'Europe/Warsaw': 'PLN',
};

const russian =
  'Europe/Moscow Europe/Kaliningrad Europe/Samara Europe/Saratov Europe/Ulyanovsk Europe/Volgograd Europe/Kirov Europe/Astrakhan ' +
  'Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk ' +
  'Asia/Chita Asia/Yakutsk Asia/Khandyga Asia/Vladivostok Asia/Ust-Nera Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk ' +
  'Asia/Kamchatka Asia/Anadyr';

const euro =
  'Europe/Berlin Europe/Paris Europe/Madrid Europe/Rome Europe/Vienna Europe/Amsterdam Europe/Brussels Europe/Lisbon Europe/Dublin ' +
  'Europe/Athens Europe/Helsinki Europe/Riga Europe/Vilnius Europe/Tallinn Europe/Bratislava Europe/Ljubljana Europe/Zagreb ' +
  'Europe/Luxembourg Europe/Malta Asia/Nicosia';

for (const zone of russian.split(' ')) currencyOfZone[zone] = 'RUB';
for (const zone of euro.split(' ')) currencyOfZone[zone] = 'EUR';

const localeOfCurrency: Record<string, Language> = { KGS: 'ky', UZS: 'uz', RUB: 'ru', KZT: 'ru', BYN: 'ru', TJS: 'ru' };

/** What the browser's time zone tells about a new shop: its money, and its language when the browser names none of ours. */
export function regionOf(zone: string | undefined): Region {
  const currency = (zone && currencyOfZone[zone]) || 'USD';
  return { zone: zone || 'UTC', currency, locale: localeOfCurrency[currency] };
}

/** The currencies a shop may keep its accounts in, nearest to our shops first. */
export const currencies = [
  'KGS', 'UZS', 'KZT', 'RUB', 'TJS', 'TMT', 'USD', 'EUR', 'TRY', 'AED', 'CNY', 'GEL', 'AMD', 'AZN', 'BYN', 'UAH', 'PLN', 'GBP', 'INR',
] as const;
