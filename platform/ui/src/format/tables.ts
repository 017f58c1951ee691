/**
 * Dates of Uzbek and Kyrgyz from CLDR 46, because browsers built without these locales answer in English.
 * Compact times of all four languages are ours: they must fit into a chip.
 */
import type { Language } from './languages';

export interface DateNames {
  months: readonly string[];
  monthsShort: readonly string[];
  days: readonly string[];
  daysShort: readonly string[];
  /** For the head of a grid of days. */
  daysNarrow: readonly string[];
}

export const dateNames: Record<'uz' | 'ky', DateNames> = {
  uz: {
    months: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr'],
    monthsShort: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avg', 'sen', 'okt', 'noy', 'dek'],
    days: ['yakshanba', 'dushanba', 'seshanba', 'chorshanba', 'payshanba', 'juma', 'shanba'],
    daysShort: ['Yak', 'Dush', 'Sesh', 'Chor', 'Pay', 'Jum', 'Shan'],
    daysNarrow: ['Ya', 'Du', 'Se', 'Ch', 'Pa', 'Ju', 'Sh'],
  },
  ky: {
    months: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
    monthsShort: ['янв.', 'фев.', 'мар.', 'апр.', 'май', 'июн.', 'июл.', 'авг.', 'сен.', 'окт.', 'ноя.', 'дек.'],
    days: ['жекшемби', 'дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'жума', 'ишемби'],
    daysShort: ['жек.', 'дүй.', 'шейш.', 'шарш.', 'бейш.', 'жума', 'ишм.'],
    daysNarrow: ['Жш', 'Дш', 'Шш', 'Шр', 'Бш', 'Жм', 'Иш'],
  },
};

export type Unit = 'minute' | 'hour' | 'day';
type UnitTable = Record<Unit, string>;

export interface TimeWords {
  now: string;
  today: string;
  yesterday: string;
  /** Before a time of day, where room is short. */
  yesterdayAt: string;
  tomorrow: string;
  /** "3 h": how old a thing is. */
  age: UnitTable;
  past: UnitTable;
  future: UnitTable;
  /** What is left until a near deadline. */
  soon: UnitTable;
  /** How long a deadline has been missed. */
  late: UnitTable;
}

export const timeWords: Record<Language, TimeWords> = {
  en: {
    now: 'now', today: 'today', yesterday: 'yesterday', yesterdayAt: 'yest.', tomorrow: 'tomorrow',
    age: { minute: '# min', hour: '# h', day: '# d' },
    past: { minute: '# min ago', hour: '# h ago', day: '# d ago' },
    future: { minute: 'in # min', hour: 'in # h', day: 'in # d' },
    soon: { minute: 'in # min', hour: 'in # h', day: 'in # d' },
    late: { minute: '# min ago', hour: '# h ago', day: '# d ago' },
  },
  ru: {
    now: 'сейчас', today: 'сегодня', yesterday: 'вчера', yesterdayAt: 'вчера', tomorrow: 'завтра',
    age: { minute: '# мин', hour: '# ч', day: '# дн' },
    past: { minute: '# мин назад', hour: '# ч назад', day: '# дн назад' },
    future: { minute: 'через # мин', hour: 'через # ч', day: 'через # дн' },
    soon: { minute: 'через # мин', hour: 'через # ч', day: 'через # дн' },
    late: { minute: '# мин назад', hour: '# ч назад', day: '# дн назад' },
  },
  uz: {
    now: 'hozir', today: 'bugun', yesterday: 'kecha', yesterdayAt: 'kecha', tomorrow: 'ertaga',
    age: { minute: '# daq.', hour: '# soat', day: '# kun' },
    past: { minute: '# daqiqa oldin', hour: '# soat oldin', day: '# kun oldin' },
    future: { minute: '# daqiqadan keyin', hour: '# soatdan keyin', day: '# kundan keyin' },
    soon: { minute: '# daq. keyin', hour: '# soatdan keyin', day: '# kundan keyin' },
    late: { minute: '# daq. kechikdi', hour: '# soat kechikdi', day: '# kun kechikdi' },
  },
  ky: {
    now: 'азыр', today: 'бүгүн', yesterday: 'кечээ', yesterdayAt: 'кечээ', tomorrow: 'эртең',
    age: { minute: '# мүн.', hour: '# саат', day: '# күн' },
    past: { minute: '# мүнөт мурун', hour: '# саат мурун', day: '# күн мурун' },
    future: { minute: '# мүнөттөн кийин', hour: '# сааттан кийин', day: '# күндөн кийин' },
    soon: { minute: '# мүн. кийин', hour: '# сааттан кийин', day: '# күндөн кийин' },
    late: { minute: '# мүн. кечикти', hour: '# саат кечикти', day: '# күн кечикти' },
  },
};

export const currencyWords: Record<Language, Record<string, string>> = {
  en: {},
  ru: { KGS: 'сом', UZS: 'сум', KZT: '₸', RUB: '₽', USD: '$', EUR: '€' },
  uz: { KGS: 'som', UZS: 'soʻm', KZT: '₸', RUB: '₽', USD: '$', EUR: '€' },
  ky: { KGS: 'сом', UZS: 'сум', KZT: '₸', RUB: '₽', USD: '$', EUR: '€' },
};
