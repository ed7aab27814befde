import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { BillProof, BillView } from '#contract/schemas/bill.ts';
import { after, instant, minutes } from '#core/instant.ts';
import { cents } from '#core/payment/cents.ts';
import type { TicketState, TicketView } from '#core/ticket/ticket.ts';
import { noAnswer } from '../../api/reply.ts';
import type { CallState } from '../call.ts';
import type { BillTold } from '../telling-bill.ts';
import { createBillShare, type FoundBill } from './bill-share.ts';

const start = instant(Date.UTC(2026, 10, 23, 13, 5));
const until = after(start, minutes(15));

const held = (state: TicketState): CallState => ({
  kind: 'held',
  view: {
    state,
    number: 'A-001',
    openedAt: start,
    takenAt: null,
    arrivedAt: null,
    closedAt: null,
    place: null,
    agentFirstName: null,
  } satisfies TicketView,
});

const found = (reference: string): FoundBill => {
  const proof = { reference, amount: cents(4_250) };
  const bill: BillView = {
    ...proof,
    label: 'Centre de loisirs',
    payee: 'Régie',
    issuedOn: '2026-11-02',
    dueOn: null,
    standing: { is: 'to-pay' },
    means: [],
  };
  return { proof, bill };
};

const yes: BillTold = { ok: true, value: { until } };
const no = (problem: 'ticket_moved' | 'bill_unknown' | 'network'): BillTold => ({ ...noAnswer, problem });

const given = (call: CallState = held('taken')) => {
  const state = signal(call);
  const left: BillProof[] = [];
  const answers: ((told: BillTold) => void)[] = [];
  const share = createBillShare({
    call: {
      state,
      shareBill: (proof) => {
        left.push(proof);
        return new Promise((answer) => answers.push(answer));
      },
    },
  });
  const answer = async (told: BillTold): Promise<void> => {
    answers.shift()?.(told);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { share, state, left, answer };
};

const said = async (told: BillTold) => {
  const world = given();
  world.share.ask(found('A'));
  void world.share.share();
  await world.answer(told);
  return world;
};

it('nothing leaves before the « oui »', () => {
  const { share, left } = given();
  share.ask(found('A'));
  expect(left).toEqual([]);
  void share.share();
  expect(left).toEqual([found('A').proof]);
});

it('without a question there is nothing to say yes to', async () => {
  const { share, left } = given();
  await share.share();
  expect(left).toEqual([]);
});

it('« Non » sends nothing and leaves no bill behind', async () => {
  const { share, left } = given();
  share.ask(found('A'));
  share.drop();
  await share.share();
  expect([left, share.question.value, share.shown.value]).toEqual([[], { is: 'none' }, null]);
});

it('a second touch while the first is on its way sends nothing more', () => {
  const { share, left } = given();
  share.ask(found('A'));
  void share.share();
  void share.share();
  expect(left).toHaveLength(1);
});

it('what was agreed to is shown until the server’s own hour', async () => {
  const { share } = await said(yes);
  expect(share.shown.value).toEqual({ ...found('A'), until });
  expect(share.question.value).toEqual({ is: 'none' });
});

it('what could not be shown can be tried again, with the same bill', async () => {
  const { share, left, answer } = await said(no('network'));
  expect(share.question.value).toMatchObject({ is: 'failed', trouble: { problem: 'offline' } });
  void share.share();
  await answer(yes);
  expect(left).toHaveLength(2);
  expect(share.shown.value?.proof).toEqual(found('A').proof);
});

it.each(['ticket_moved', 'bill_unknown'] as const)('« %s » shows nothing, and says so', async (problem) => {
  const { share } = await said(no(problem));
  expect(share.question.value).toMatchObject({ is: 'failed', found: found('A'), trouble: { problem } });
  expect(share.shown.value).toBeNull();
});

it('a « oui » that is on its way can’t be taken back, and is told when it arrived', async () => {
  const { share, answer } = given();
  share.ask(found('A'));
  void share.share();
  share.drop();
  expect(share.question.value.is).toBe('sending');
  share.ask(found('B'));
  await answer(yes);
  expect(share.shown.value?.proof.reference).toBe('A');
  expect(share.question.value).toEqual({ is: 'asked', found: found('B') });
});

it('a « non » to another bill leaves the first one shown', async () => {
  const { share } = await said(yes);
  share.ask(found('B'));
  share.drop();
  expect(share.shown.value?.proof.reference).toBe('A');
});

it.each(['done', 'cancelled', 'missed', 'unanswered'] as const)(
  'what was shown goes with the call, when it is %s',
  async (end) => {
    const { share, state } = await said(yes);
    state.value = held(end);
    expect([share.possible.value, share.shown.value]).toEqual([false, null]);
    state.value = held('waiting');
    expect(share.shown.value).toBeNull();
  },
);

it('a call given back to the queue keeps what its person shows', async () => {
  const { share, state } = await said(yes);
  state.value = held('waiting');
  expect(share.shown.value).not.toBeNull();
});

it('an answer after the end of the call, or of the visit, shows nothing', async () => {
  for (const end of ['call', 'visit'] as const) {
    const { share, state, answer } = given();
    share.ask(found('A'));
    void share.share();
    if (end === 'call') state.value = held('done');
    else share.forget();
    await answer(yes);
    expect(share.shown.value).toBeNull();
  }
});

it('only a call that the server holds open lets one show a bill', () => {
  const all: readonly CallState[] = [
    { kind: 'none' },
    { kind: 'kept', since: start },
    { kind: 'failed', problem: 'not-stored' },
    held('done'),
    held('waiting'),
    held('taken'),
    held('arrived'),
  ];
  expect(all.map((call) => given(call).share.possible.value)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});

it('nothing of the bill is left after the visit', async () => {
  const { share } = await said(yes);
  share.ask(found('B'));
  share.forget();
  expect([share.question.value, share.shown.value]).toEqual([{ is: 'none' }, null]);
});
