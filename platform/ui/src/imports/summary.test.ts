import { describe, expect, it } from 'vitest';
import { countsOf, dayOf, filtered, firstFilter, largestFile, outcomeOf, problemOf, problemText, sorted, type FileOrder } from './summary';


const order = (externalId: string, action: FileOrder['action']): FileOrder => ({
  externalId,
  number: externalId,
  date: '2026-11-21',
  client: 'Айгуль Осмонова',
  lines: 1,
  cancelled: false,
  action,
  amount: { amount: '100.00', currency: 'KGS' },
});

const orders = [order('1', 'create'), order('2', 'exists'), order('3', 'error'), order('4', 'create')];

describe('the preview of an orders file', () => {
  it('counts what will happen', () => {
    expect(countsOf(orders)).toEqual({ all: 4, create: 2, exists: 1, error: 1 });
    expect(countsOf([])).toEqual({ all: 0, create: 0, exists: 0, error: 0 });
  });

  it('shows problems first and keeps the order of the file otherwise', () => {
    expect(sorted(orders).map((o) => o.externalId)).toEqual(['3', '1', '4', '2']);
  });

  it('filters', () => {
    expect(filtered(orders, 'create').map((o) => o.externalId)).toEqual(['1', '4']);
    expect(filtered(orders, 'all')).toHaveLength(4);
  });

  it('opens on the problems only when nothing else can be done', () => {
    expect(firstFilter(countsOf(orders))).toBe('all');
    expect(firstFilter(countsOf([order('1', 'error')]))).toBe('error');
  });
});

describe('the report of an import', () => {
  it.each([
    [{ created: 3, skipped: 0, failed: 0 }, 'all_in'],
    [{ created: 3, skipped: 1, failed: 1 }, 'some_in'],
    [{ created: 0, skipped: 4, failed: 0 }, 'nothing_new'],
    [{ created: 0, skipped: 0, failed: 2 }, 'nothing_in'],
  ])('%o is %s', (report, outcome) => {
    expect(outcomeOf(report)).toBe(outcome);
  });
});

describe('the words of a document', () => {
  it('name the order they are about', () => {
    expect(problemText({ externalId: '77', number: '5015', detail: 'нет контрагента' })).toBe('5015: нет контрагента');
    expect(problemText('файл оборван')).toBe('файл оборван');
    expect(problemText(undefined)).toBe('');
  });

  it('are kept when its day cannot be read', () => {
    expect(dayOf('2026-11-21')?.toISOString()).toBe('2026-11-21T12:00:00.000Z');
    expect(dayOf('21 ноября')).toBeUndefined();
    expect(dayOf(undefined)).toBeUndefined();
  });
});

describe('a file before it is sent', () => {
  it.each([
    [{ name: 'orders.xml', size: 10 }, undefined],
    [{ name: 'ORDERS.XML', size: 10 }, undefined],
    [{ name: 'orders.zip', size: 10 }, undefined],
    [{ name: 'orders.xml', size: 0 }, 'empty'],
    [{ name: 'orders.xml', size: largestFile + 1 }, 'large'],
    [{ name: 'orders.xlsx', size: 10 }, 'kind'],
  ])('%o: %s', (file, problem) => {
    expect(problemOf(file)).toBe(problem);
  });
});
