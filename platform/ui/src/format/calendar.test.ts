import { describe, expect, it, test } from 'vitest';
import { addDays, addMonths, firstWeekday, monthTitle, parseMoment, parseTime, placeInWeek, shownDay, todayIn, weekdayNames, weeksOf } from './calendar';
import { languages } from './languages';

const today = '2026-11-22';

describe('a day that a person types', () => {
  it.each([
    ['24.11.2026', '2026-11-24'], ['24/11/2026', '2026-11-24'], ['24-11-26', '2026-11-24'], ['24.11', '2026-11-24'], ['1.2.', '2026-02-01'],
    ['7', '2026-11-07'], ['2026-11-24', '2026-11-24'], ['завтра', '2026-11-23'], ['Сегодня', '2026-11-22'],
    ['31.02.2026', null], ['32', null], ['29.02.2028', '2028-02-29'], ['29.02.2026', null], ['', null], ['когда-нибудь', null], ['24.13', null],
  ])('%s: %s', (typed, value) => expect(parseMoment('ru', typed, today)).toBe(value));

  it.each([
    ['24.11.2026 18:30', '2026-11-24T18:30'], ['24.11, 9:05', '2026-11-24T09:05'], ['24.11.2026', '2026-11-24T10:00'], ['2026-11-24T18:00', '2026-11-24T18:00'],
    ['ertaga 8:00', '2026-11-23T08:00'], ['24.11 25:00', null],
  ])('with a time, %s: %s', (typed, value) => expect(parseMoment('uz', typed, today, '10:00')).toBe(value));

  it.each([['9', '09:00'], ['930', '09:30'], ['18.45', '18:45'], ['24', null], ['9:5', null]])('a time, %s: %s', (typed, value) => expect(parseTime(typed)).toBe(value));
});

test('what is shown can be typed, in every language', () => {
  for (const language of languages) {
    expect(parseMoment(language, shownDay(language, '2026-03-04'), today)).toBe('2026-03-04');
    expect(parseMoment(language, shownDay(language, '2026-03-04T07:08'), today, '10:00')).toBe('2026-03-04T07:08');
  }
});

test('days and months are counted over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  expect(addMonths('2028-02-29', -12)).toBe('2027-02-28');
});

test('the grid holds the whole month and begins as the week does', () => {
  const weeks = weeksOf('2026-11-22', 1);
  expect(weeks).toHaveLength(6);
  expect(weeks[0]![0]).toBe('2026-10-26');
  expect(weeks.flat()).toContain('2026-11-30');
  expect(placeInWeek('2026-11-22', 1)).toBe(6);
  expect(placeInWeek('2026-11-22', 0)).toBe(0);
  expect(firstWeekday('en', 'en-US')).toBe(0);
  expect(firstWeekday('ky', 'en-US')).toBe(1);
});

test('months and weekdays have names in the languages that browsers do not know', () => {
  expect(monthTitle('ru', today)).toBe('Ноябрь 2026');
  expect(monthTitle('en', today)).toBe('November 2026');
  expect(monthTitle('uz', today)).toBe('Noyabr 2026');
  expect(monthTitle('ky', today)).toBe('Ноябрь 2026');
  expect(weekdayNames('uz', 1)[0]).toEqual({ short: 'Du', whole: 'dushanba' });
  expect(weekdayNames('ky', 1).map(({ short }) => short).join(' ')).toBe('Дш Шш Шр Бш Жм Иш Жш');
  expect(weekdayNames('ru', 1)[0]!.short).toBe('Пн');
  expect(weekdayNames('en', 0)[0]).toEqual({ short: 'Su', whole: 'Sunday' });
});

test('today is the day of the shop, not of the browser', () => {
  expect(todayIn('Asia/Bishkek', new Date('2026-11-22T19:00:00Z'))).toBe('2026-11-23');
});
