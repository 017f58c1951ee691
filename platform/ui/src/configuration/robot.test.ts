import { describe, expect, it } from 'vitest';
import type { Robot } from './contract';
import { complete, conditionOf, draftOf, newDraft, ofBoard, opsOf, robotOf } from './robot';

const awaiting: Robot = {
  id: 'sale_awaiting',
  trigger: { entered: { stage: 'sale/awaiting' } },
  when: { payment_type: { not: 'postpayment' }, amount: { gt: 10000 }, any: [{ source: 'call' }], product: { filled: true } },
  steps: [
    { id: 'tell', notify: { text: 'awaiting' } },
    { id: 'pause', wait: { for: '3h' } },
    { id: 'receive', task: { use: 'receive', to: { role: 'senior' }, due: '2h' } },
    { id: 'paid', await: { task: '$receive' } },
    { id: 'write', message: { use: 'thanks', to: '$deal.contact' } },
    { id: 'go', move: { to: 'sale/preparing' } },
  ],
};

describe('the sentence of a robot', () => {
  it('comes back as the same robot when nothing is changed', () => {
    expect(robotOf(draftOf(awaiting), awaiting, '$deal.contact')).toEqual(awaiting);
  });

  it('says what comes of payments, whatever the stage', () => {
    const paid: Robot = { ...awaiting, trigger: { event: { name: 'payment.settled', type: 'invoice' } } };
    expect(draftOf(paid).trigger).toEqual({ on: 'payment.settled', stage: '', type: 'invoice' });
    expect(robotOf(draftOf(paid), paid, '$invoice.contact')).toEqual(paid);
    expect(draftOf({ ...awaiting, trigger: { event: { name: 'stock.below', type: 'deal' } } }).trigger).toBeNull();
    expect(draftOf({ ...awaiting, trigger: { event: { name: 'payment.settled' } } }).trigger).toBeNull();
    expect([paid, awaiting, { ...awaiting, trigger: { left: { stage: 'invoices/new' } } }].map((one) => ofBoard(one, { id: 'invoices', type: 'invoice' }))).toEqual([true, false, true]);
  });

  it('belongs to the boards of what it is about, whatever starts it', () => {
    const sale = { id: 'sale', type: 'deal' };
    const filters = [{ id: 'late', type: 'deal', pipeline: 'sale' }, { id: 'forgotten', type: 'deal' }, { id: 'cold', type: 'lead' }, { id: 'unpaid', type: 'deal', pipeline: 'purchase' }];
    const robots: [Robot['trigger'], boolean][] = [
      [{ created: { type: 'deal' } }, true], [{ created: { type: 'lead' } }, false], [{ date: { type: 'deal', field: 'pick_up' } }, true], [{ form: { use: 'order' } }, false],
      [{ schedule: { every: 'day' } }, false], [{ schedule: { every: 'day', over: { type: 'deal' } } }, true], [{ schedule: { every: 'day', over: { type: 'lead' } } }, false],
      [{ schedule: { every: 'day', over: { use: 'late' } } }, true], [{ schedule: { every: 'day', over: { use: 'forgotten' } } }, true],
      [{ schedule: { every: 'day', over: { use: 'cold' } } }, false], [{ schedule: { every: 'day', over: { use: 'unpaid' } } }, false],
    ];
    for (const [trigger, expected] of robots) expect(ofBoard({ ...awaiting, trigger }, sale, filters), JSON.stringify(trigger)).toBe(expected);
  });

  it('keeps what it cannot say, and says the rest', () => {
    const draft = draftOf(awaiting);
    expect(draft.steps.map(({ act }) => act.do)).toEqual(['notify', 'wait', 'task', 'kept', 'message', 'move']);
    expect(draft.tests.map(({ field, op, value }) => [field, op, value])).toEqual([
      ['payment_type', 'not', 'postpayment'], ['amount', 'gt', '10000'], ['product', 'filled', ''],
    ]);
    expect(draft.kept).toEqual({ any: [{ source: 'call' }] });
  });

  it.each([
    [{ id: 'a', wait: { until: '$deal.day' } }],
    [{ id: 'a', task: { use: 'x', to: { queue: 'q' } } }],
    [{ id: 'a', notify: { text: 'x', with: { a: 1 } } }],
    [{ id: 'a', move: { to: 'sale/won', again: true } }],
    [{ id: 'a', if: { amount: 1 }, then: [] }],
    [{ id: 'a', wait: { for: '1d' }, then: [] }],
  ])('does not touch %j', (step) => {
    expect(draftOf({ ...awaiting, steps: [step] }).steps[0]!.act.do).toBe('kept');
  });

  it('writes a changed part, and only that', () => {
    const draft = draftOf(awaiting);
    draft.steps[1] = { ...draft.steps[1]!, act: { do: 'wait', for: '1wd' } };
    draft.tests = draft.tests.filter(({ field }) => field !== 'product');
    const robot = robotOf(draft, awaiting, '$deal.contact');
    expect(robot.steps[1]).toEqual({ id: 'pause', wait: { for: '1wd' } });
    expect(robot.when).toEqual({ payment_type: { not: 'postpayment' }, amount: { gt: 10000 }, any: [{ source: 'call' }] });
  });

  it('of a button or of several stages keeps its beginning', () => {
    const button = { ...awaiting, trigger: { button: { type: 'deal', stages: ['sale/new'] } } };
    expect(draftOf(button).trigger).toBeNull();
    expect(robotOf(draftOf(button), button, '').trigger).toEqual(button.trigger);
    expect(draftOf({ ...awaiting, trigger: { entered: { stage: ['a/b', 'a/c'] } } }).trigger).toBeNull();
  });
});

describe('a new robot', () => {
  it('is complete once its values are chosen', () => {
    const draft = newDraft('sale/new');
    expect(complete(draft)).toBe(false);
    draft.steps = [{ act: { do: 'task', use: 'clarify' } }];
    expect(complete(draft)).toBe(true);
    draft.tests = [{ field: 'amount', op: 'gt', value: '' }];
    expect(complete(draft)).toBe(false);
    draft.tests = [{ field: 'amount', op: 'filled', value: '' }];
    expect(complete(draft)).toBe(true);
    expect(robotOf(draft, undefined, '')).toEqual({ trigger: { entered: { stage: 'sale/new' } }, when: { amount: { filled: true } }, steps: [{ task: { use: 'clarify' } }] });
  });
});

it('only numbers are more or less, and what leads elsewhere is there or not', () => {
  expect(opsOf('money')).toContain('gt');
  expect(opsOf('text')).toEqual(['is', 'not', 'filled', 'empty']);
  expect(opsOf('unit')).toEqual(['filled', 'empty']);
  expect(opsOf('boolean')).toEqual(['is', 'filled', 'empty']);
  expect(conditionOf({ field: 'vip', op: 'is', value: 'true' })).toEqual(['vip', true]);
});
