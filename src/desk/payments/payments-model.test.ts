import { describe, expect, it } from 'vitest';
import type { DeskAnswer } from '#client/models/desk/refusal.ts';
import type { PaymentAlert } from '#contract/schemas/account.ts';
import { at } from '../examples/a-ticket.ts';
import { anAlert } from '../examples/sample-bills.ts';
import { createPaymentsModel, inAlertOrder } from './payments-model.ts';

const aModel = (answer: DeskAnswer<PaymentAlert>) => {
  const said: string[] = [];
  const model = createPaymentsModel({
    settle: async (alertId, found) => {
      said.push(`${alertId} ${found}`);
      return answer;
    },
  });
  return { model, said };
};

const alert = anAlert({});
const done: DeskAnswer<PaymentAlert> = { ok: true, value: alert };

describe('settling a payment that a person must look at', () => {
  it('nothing is chosen beforehand, and nothing is said without a choice', async () => {
    const { model, said } = aModel(done);
    model.begin(alert);
    await model.settle();
    expect([model.missing.value, said]).toEqual([true, []]);
  });

  it('the word that was chosen is said, once', async () => {
    const { model, said } = aModel(done);
    model.begin(alert);
    model.choose('refunded');
    await Promise.all([model.settle(), model.settle()]);
    expect(said).toEqual([`${alert.alertId} refunded`]);
    expect(model.open.value).toBe(null);
  });

  it('a choice made for one payment is not there for the next', () => {
    const { model } = aModel(done);
    model.begin(alert);
    model.choose('paid');
    model.begin(anAlert({}));
    expect(model.found.value).toBe(null);
  });

  it('the choice stays when the server does not answer', async () => {
    const { model } = aModel({ ok: false, refusal: { code: 'offline' } });
    model.begin(alert);
    model.choose('paid');
    await model.settle();
    expect([model.open.value, model.found.value, model.refusal.value?.code]).toEqual([
      alert.alertId,
      'paid',
      'offline',
    ]);
  });
});

it('what nobody settled stands first, the oldest on top', () => {
  const [young, old] = [anAlert({ raisedAt: at(50) }), anAlert({ raisedAt: at(10) })];
  const settled = anAlert({ settledAt: at(55), found: 'paid' });
  expect(inAlertOrder([settled, young, old])).toEqual({ open: [old, young], settled: [settled] });
});
