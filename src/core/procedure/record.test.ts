import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../condition/condition.ts';
import { instant } from '../instant.ts';
import { advance, type Refusal } from './advance.ts';
import { isFrozen } from './frozen.ts';
import { answersOn, pathOf } from './path.ts';
import type { BillStep, Field, PaymentStep, Procedure, Step, SubmissionStep } from './procedure.ts';
import {
  billRecord,
  billValues,
  isRecord,
  paymentRecord,
  paymentValues,
  recordedBy,
  recordName,
  recordsOf,
  submissionRecord,
} from './record.ts';
import type { Run, RunEvent } from './run.ts';
import { settle } from './settle.ts';
import { startRun } from './start.ts';

const words = { titleText: 'title', bodyTexts: [], facts: [] };
const field = (id: string, rest: object): Field => ({ id, labelText: id, personal: true, ...rest }) as Field;
const is = (name: string, to: string): Condition => ({ op: 'compare', field: name, by: '==', to });
const among = (name: string, list: readonly string[]): Condition => ({ op: 'in', field: name, list });
const when = (condition?: Condition) => (condition ? { when: condition } : {});

const bill: BillStep = {
  ...words,
  id: 'my-bill',
  kind: 'bill',
  referenceField: 'reference',
  amountField: 'amount',
};
const payment: PaymentStep = {
  ...words,
  id: 'payment',
  kind: 'payment',
  bill: 'my-bill',
  when: is('myBill', 'to-pay'),
};
const claim: SubmissionStep = {
  ...words,
  id: 'claim',
  kind: 'submission',
  service: 'billing',
  about: 'claim',
  bill: 'my-bill',
  when: is('complain', 'yes'),
};
const ask = (id: string, condition?: Condition): Step => ({
  ...words,
  id: `ask-${id}`,
  kind: 'question',
  field: id,
  ...when(condition),
});
const end = (id: string, condition?: Condition): Step => ({
  ...words,
  id,
  kind: 'outcome',
  result: 'next',
  nextTexts: [],
  checklist: [],
  humanWays: [{ way: 'agent-here' }],
  ...when(condition),
});
const yesOrNo = { type: 'choice', choices: ['yes', 'no'].map((id) => ({ id, labelText: id })) };

const paying: Procedure = {
  id: 'paying',
  version: 'v1',
  lifeEvent: 'bills',
  owner: 'owner',
  titleText: 'title',
  summaryText: 'summary',
  start: { whoText: 'who', minutes: 2, bringTexts: [], costText: 'cost' },
  facts: {},
  fields: {
    mine: field('mine', yesOrNo),
    reference: field('reference', { type: 'text', maxLength: 20, keyboard: 'reference' }),
    amount: field('amount', { type: 'cents', min: 1, max: 100_000 }),
    complain: field('complain', yesOrNo),
  },
  steps: [
    ask('mine'),
    end('not-mine', is('mine', 'no')),
    bill,
    payment,
    end('paid', is('payment', 'paid')),
    end('unsettled', is('payment', 'being-checked')),
    ask('complain'),
    { ...words, id: 'check', kind: 'check' },
    claim,
    end('claimed', among('claim', ['sent', 'kept'])),
    end('otherwise'),
  ],
};

const says = (name: string, value: string | number): RunEvent => ({ type: 'answer', field: name, value });
const onward: RunEvent = { type: 'acknowledge' };
const back: RunEvent = { type: 'back' };
const confirm: RunEvent = { type: 'confirm' };
const go = (step: string): RunEvent => ({ type: 'go', step });
const paid = paymentRecord(payment, { word: 'paid' });
const refusedNow = paymentRecord(payment, { word: 'refused-for-now', until: instant(1) });
const declined = paymentRecord(payment, 'declined');
const found = billRecord(bill, { is: 'to-pay' });
const given = [says('mine', 'yes'), says('reference', 'A-12'), says('amount', 4_250)];

const start = startRun(paying, '2026-11-22');
const after = (events: readonly RunEvent[], from: Run = start): Run =>
  events.reduce((run, event) => {
    const result = advance(paying, run, event);
    if (!result.moved) throw new Error(`${event.type} was refused at ${run.cursor}: ${result.reason}`);
    return result.run;
  }, from);
const why = (event: RunEvent, from: Run): Refusal | 'moved' => {
  const result = advance(paying, from, event);
  return result.moved ? 'moved' : result.reason;
};

describe('what a step records', () => {
  it('is known to conditions by its id in camel case; a bill records its obstacle beside', () => {
    expect(recordedBy(bill).map(({ name }) => name)).toEqual(['myBill', 'myBillObstacle']);
    expect(recordName({ id: 'pay-2-bills' })).toBe('pay2Bills');
    expect(recordedBy(ask('mine'))).toEqual([]);
  });

  it('has an obstacle when, and only when, a bill can’t be paid here', () => {
    expect(recordsOf(bill)).toHaveLength(billValues.length - 1 + 5);
    expect(isRecord(bill, { myBill: 'to-pay', myBillObstacle: 'past-deadline' })).toBe(false);
    expect(isRecord(bill, { myBill: 'not-payable', myBillObstacle: 'none' })).toBe(false);
    expect(isRecord(bill, { myBill: 'to-pay' })).toBe(false);
    expect(isRecord(bill, { myBill: 'to-pay', myBillObstacle: 'none', payment: 'paid' })).toBe(false);
  });

  it('an attempt that may still succeed is one in progress, and leaving it is not a failure', () => {
    const soon = { since: instant(0), until: instant(1) };
    expect(billRecord(bill, { is: 'abandoned-for-now', ...soon }).values['myBill']).toBe('in-progress');
    expect(paymentRecord(payment, { word: 'in-progress', until: instant(1) }).values).toEqual({
      payment: 'being-checked',
    });
    expect(billRecord(bill, { is: 'not-payable', why: 'with-the-treasury' }).values).toEqual({
      myBill: 'not-payable',
      myBillObstacle: 'with-the-treasury',
    });
  });
});

describe('a bill', () => {
  it('takes both its answers, in either order, and goes on once it was looked up', () => {
    const run = after([says('mine', 'yes'), says('amount', 4_250), says('reference', 'a 12')]);
    expect(run.cursor).toBe('my-bill');
    expect(after([found], run)).toMatchObject({ cursor: 'payment', answers: { reference: 'A12' } });
  });

  it('can’t be looked up by half of what it asks', () => {
    expect(why(found, after(given.slice(0, 2)))).toBe('not-here');
    expect(why(found, after(given.slice(0, 1)))).toBe('not-here');
    expect(why({ ...found, values: { myBill: 'sold' } } as RunEvent, after(given))).toBe('not-a-record');
  });

  it('must be looked up again when its amount changes, and only then', () => {
    const run = after([...given, found, back]);
    expect(after([onward], run).cursor).toBe('payment');
    expect(after([says('amount', 4_250)], run).records).toEqual(found.values);
    const changed = after([says('amount', 4_251)], run);
    expect(changed).toMatchObject({ cursor: 'my-bill', records: {} });
    expect(why(onward, changed)).toBe('not-here');
  });

  it('shows its two answers on a check page, each with the way back to it', () => {
    const run = after([...given, found, declined, says('complain', 'yes')]);
    expect(answersOn(pathOf(paying, run), run).map(({ step, field: id }) => [step.id, id])).toEqual([
      ['ask-mine', 'mine'],
      ['my-bill', 'reference'],
      ['my-bill', 'amount'],
      ['ask-complain', 'complain'],
    ]);
  });

  it('that nobody could look up is a record like any other', () => {
    expect(after([...given, billRecord(bill, 'unavailable')]).cursor).toBe('ask-complain');
  });
});

describe('a payment', () => {
  const atPayment = after([...given, found]);

  it('is recorded only after its amount and its payee were confirmed', () => {
    expect(why(paid, atPayment)).toBe('not-confirmed');
    const sure = after([confirm], atPayment);
    expect(sure.cursor).toBe('payment');
    expect(after([paid], sure).cursor).toBe('paid');
    expect(why(confirm, start)).toBe('not-here');
  });

  it('may be declined unseen, and then nothing is frozen', () => {
    const run = after([declined], atPayment);
    expect(run.cursor).toBe('ask-complain');
    expect(after([go('ask-mine'), says('mine', 'no')], run)).toMatchObject({
      cursor: 'not-mine',
      records: {},
    });
  });

  it('must be confirmed again for another bill', () => {
    const other = after([back, says('amount', 999), found], after([confirm], atPayment));
    expect(why(paid, other)).toBe('not-confirmed');
  });

  it('that began freezes what led to it: looking back is allowed, changing is not', () => {
    const run = after([confirm, refusedNow], atPayment);
    expect(paying.steps.filter(({ id }) => isFrozen(paying, run, id)).map(({ id }) => id)).toEqual([
      'ask-mine',
      'my-bill',
    ]);
    const atBill = after([go('my-bill')], run);
    expect(why(says('amount', 1), atBill)).toBe('frozen');
    expect(why(billRecord(bill, 'unknown'), atBill)).toBe('frozen');
    const atFirst = after([go('ask-mine')], run);
    expect(why(says('mine', 'no'), atFirst)).toBe('frozen');
    expect(after([says('mine', 'yes'), onward], atFirst).cursor).toBe('payment');
    expect(why(declined, run)).toBe('frozen');
  });

  it('that is paid late is paid, wherever the walk went meanwhile', () => {
    const left = after([confirm, refusedNow], atPayment);
    expect(left.cursor).toBe('ask-complain');
    expect(after([paid], left).cursor).toBe('paid');
    expect(why(refusedNow, after([paid], left))).toBe('frozen');
  });

  it('says nothing more once a request rests on what it said', () => {
    const toClaim = [confirm, refusedNow, says('complain', 'yes'), onward];
    const run = after([...toClaim, submissionRecord(claim, 'sent')], atPayment);
    expect(run.cursor).toBe('claimed');
    expect(why(paid, run)).toBe('frozen');
  });
});

describe('a request', () => {
  const toClaim = after([...given, found, declined, says('complain', 'yes'), onward]);

  it('that is kept here may be sent later, and what was sent is never unsent', () => {
    const kept = after([submissionRecord(claim, 'kept')], toClaim);
    expect(kept.cursor).toBe('claimed');
    const sent = after([submissionRecord(claim, 'sent')], kept);
    expect(sent.records).toMatchObject({ claim: 'sent' });
    expect(why(submissionRecord(claim, 'kept'), sent)).toBe('frozen');
  });

  it('freezes every answer in it', () => {
    const kept = after([submissionRecord(claim, 'kept')], toClaim);
    expect(why(says('complain', 'no'), after([go('ask-complain')], kept))).toBe('frozen');
  });
});

it('a run from elsewhere keeps no record that its path does not bear', () => {
  const stray: Run = {
    ...start,
    answers: { mine: 'yes', reference: 'A1', amount: 10 },
    records: { myBill: 'paid', myBillObstacle: 'none', payment: 'paid', claim: 'sent' },
  };
  expect(settle(paying, stray).records).toEqual({ myBill: 'paid', myBillObstacle: 'none' });
  const half: Run = { ...stray, answers: { mine: 'yes', reference: 'A1' } };
  expect(settle(paying, half)).toMatchObject({ records: {} });
  expect(pathOf(paying, half).at(-1)?.id).toBe('my-bill');
});

const recordings = [bill, payment, claim].flatMap((step) =>
  recordsOf(step).map((values): RunEvent => ({ type: 'record', step: step.id, values })),
);
const anywhere: readonly RunEvent[] = [
  onward,
  back,
  confirm,
  says('mine', 'yes'),
  says('mine', 'no'),
  says('complain', 'yes'),
  says('reference', 'A1'),
  says('reference', 'B2'),
  says('amount', 10),
  says('amount', 20),
  ...recordings,
  ...paying.steps.map(({ id }) => go(id)),
];

/** What a person or the world does next at a step; some of it is refused there. */
const forwards: Readonly<Record<string, readonly RunEvent[]>> = {
  'ask-mine': [says('mine', 'yes')],
  'my-bill': [says('reference', 'A1'), says('amount', 10), found, found],
  payment: [
    confirm,
    confirm,
    ...recordings.filter((each) => each.type === 'record' && each.step === 'payment'),
  ],
  'ask-complain': [says('complain', 'yes'), says('complain', 'no')],
  check: [onward],
  claim: [submissionRecord(claim, 'kept'), submissionRecord(claim, 'sent')],
};

const touches = fc.array(fc.tuple(fc.noBias(fc.nat(3)), fc.noBias(fc.nat(9_999))), {
  minLength: 30,
  maxLength: 90,
});

const eventFor = (run: Run, [kind, nth]: readonly [number, number]): RunEvent => {
  const list = kind === 0 ? anywhere : (forwards[run.cursor] ?? anywhere);
  return list[nth % list.length] ?? back;
};

describe('whatever is touched, and whatever comes back', () => {
  it('what a payment or a request rests on never changes, and it never becomes undone', () => {
    let froze = 0;
    const property = fc.property(touches, (touched) => {
      let run = start;
      for (const touch of touched) {
        const result = advance(paying, run, eventFor(run, touch));
        const next = result.moved ? result.run : run;
        for (const { id } of pathOf(paying, run).filter((step) => isFrozen(paying, run, step.id))) {
          froze += 1;
          const step = paying.steps.find((each) => each.id === id) as Step;
          expect(isFrozen(paying, next, id)).toBe(true);
          for (const { step: at, field: asked } of answersOn([step], run))
            expect([at.id, next.answers[asked]]).toEqual([at.id, run.answers[asked]]);
          for (const { name } of recordedBy(step)) expect(next.records[name]).toBe(run.records[name]);
        }
        if (run.records['payment'] === 'paid') expect(next.records['payment']).toBe('paid');
        expect(settle(paying, next)).toEqual(next);
        run = next;
      }
    });
    fc.assert(property, { numRuns: 40 });
    expect(froze).toBeGreaterThan(200);
  });

  it('nothing that began is on record without a confirmation on record', () => {
    const began = paymentValues.filter((value) => value !== 'declined' && value !== 'unavailable');
    const property = fc.property(touches, (touched) => {
      let run = start;
      for (const touch of touched) {
        const result = advance(paying, run, eventFor(run, touch));
        if (result.moved) run = result.run;
        if (began.some((value) => run.records['payment'] === value))
          expect(run.acknowledged).toContain('payment');
      }
    });
    fc.assert(property, { numRuns: 100 });
  });
});
