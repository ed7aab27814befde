import { describe, expect, it } from 'vitest';
import type { Payments } from '#client/models/payment/payments.ts';
import { billRecord, paymentRecord, recordOn } from '#core/procedure/record.ts';
import type { BillStep, PaymentStep } from '#core/procedure/procedure.ts';
import { words as fr } from '#i18n/locales/fr.ts';
import { createKioskResident } from '../app/create-kiosk-resident.ts';
import { createHomeResident } from '../app/create-resident.ts';
import type { Resident } from '../app/resident.ts';
import { billDealings } from '../bill/bill-step.ts';
import { billProcedure } from '../examples/bill-procedure.ts';
import { failed, found, known, payment, proof, shown, standings, until } from '../examples/example-bills.ts';
import type { PaymentWorld } from '../examples/fake-payments.ts';
import { fakeServices } from '../examples/fake-services.ts';
import { createKioskRouter } from '../router/kiosk-router.ts';
import { engine } from '../visit/engine.ts';
import { giveEngine } from '../visit/late-engine.ts';
import { followLateWords } from './late-words.ts';
import { payDeskOf } from './pay-desk.ts';
import { paymentDealings } from './payment-step.ts';

giveEngine(engine);

const billStep = billProcedure.steps[0] as BillStep;
const payStep = billProcedure.steps[1] as PaymentStep;

const given = (payments: PaymentWorld, setting: 'kiosk' | 'home' = 'kiosk') => {
  const services = fakeServices({ payments }, 'fr', setting);
  const router = createKioskRouter({ at: 'find' });
  const needs = { services, router, locale: 'fr', words: fr, loadWords: async () => fr } as const;
  const resident: Resident =
    setting === 'kiosk' ? createKioskResident(needs, services.kiosk) : createHomeResident(needs);
  const model = services.payments.model.peek() as Payments;
  resident.flow.start(billProcedure);
  const walk = () => {
    const now = resident.visit.walk.peek();
    if (!now) throw new Error('there is no walk');
    return now;
  };
  const bill = () => {
    const dealings = billDealings(resident, model, billStep);
    if (!dealings) throw new Error('the step has no fields');
    return dealings;
  };
  const pay = () => {
    const dealings = paymentDealings(resident, model, walk(), payStep);
    if (!dealings) throw new Error('no bill is proved');
    return dealings;
  };
  const prove = (): void => {
    bill().reference.type(' fa-2026-10-00482');
    bill().amount.type('42,50');
    bill().look();
  };
  const toPay = (): void => {
    prove();
    resident.flow.apply(billRecord(billStep, standings['to-pay']));
  };
  return { resident, model, walk, bill, pay, prove, toPay };
};

describe('a bill step', () => {
  it('looks nothing up before reference and amount are both answers', () => {
    const { bill, walk } = given({});
    bill().amount.type('douze');
    bill().look();
    expect([bill().reference.wrong.value, bill().amount.wrong.value]).toEqual(['empty', 'not-an-amount']);
    expect(walk().run.answers).toEqual({});
  });

  it('keeps the amount in whole cents', () => {
    const { prove, walk } = given({});
    prove();
    expect(walk().run.answers).toMatchObject({ amount: 4_250 });
  });

  it('goes on only once its person said that this is the bill', () => {
    const { prove, bill, walk } = given({ search: found() });
    prove();
    expect(walk().step.id).toBe('bill');
    bill().accept();
    expect(walk().step.id).toBe('pay');
  });

  it('a bill that was found in another walk is none of this one', () => {
    const { bill } = given({ search: found() });
    expect(bill().lookup).toEqual({ is: 'none' });
  });

  it('tells "there is none" from "nobody could say"', () => {
    const unknown = given({ search: failed('bill_unknown') });
    unknown.prove();
    unknown.bill().goWithout();
    expect(recordOn(billStep, unknown.walk().run)).toMatchObject({ bill: 'unknown' });
    for (const problem of ['offline', 'unavailable', 'too_many'] as const) {
      const silent = given({ search: failed(problem) });
      silent.prove();
      silent.bill().goWithout();
      expect(recordOn(billStep, silent.walk().run)).toMatchObject({ bill: 'unavailable' });
    }
  });
});

describe('a payment step on a kiosk', () => {
  it('shows amount and payee before anything else', () => {
    const { toPay, pay } = given({ search: found() });
    toPay();
    expect(pay()).toMatchObject({ at: 'check', bill: { amount: 4_250, payee: 'Régie Paris Familles' } });
    pay().confirm();
    expect(pay().at).toBe('ways');
  });

  it('makes no code before the touch that asks for one', () => {
    const { toPay, pay, model } = given({ search: found() });
    let invited = 0;
    Object.assign(model.invitation ?? {}, { invite: async () => void (invited += 1) });
    toPay();
    pay().confirm();
    expect([invited, pay().code]).toEqual([0, null]);
    pay().showCode();
    expect([invited, pay().at]).toEqual([1, 'code']);
  });

  it('another bill’s code is not this one’s', () => {
    const other = { ...shown('opened'), proof: { ...proof, reference: 'OTHER' } } as const;
    const { toPay, pay } = given({ search: found(), invitation: other });
    toPay();
    expect(pay().code).toBeNull();
  });

  it('leaves with the phone’s last word, and with "being checked" while it is not known', () => {
    const ends = [
      [{ word: 'paid' }, 'paid'],
      [{ word: 'refused-for-now', until }, 'refused'],
      [{ word: 'in-progress', until }, 'being-checked'],
      [{ word: 'being-checked' }, 'being-checked'],
    ] as const;
    for (const [word, recorded] of ends) {
      const { toPay, pay, walk } = given({ search: found(), invitation: shown('paying', word) });
      toPay();
      pay().confirm();
      pay().goOn();
      expect(recordOn(payStep, walk().run)).toEqual({ pay: recorded });
    }
  });

  it('says in words why a payment could not begin, and until when nobody should try', () => {
    const trouble = {
      problem: 'bill_busy',
      since: payment({ word: 'paid' }).startedAt,
      until,
      wait: null,
    } as const;
    const { toPay, pay } = given({ search: found(), attempt: { is: 'failed', trouble } });
    toPay();
    expect(pay().trouble).toMatch(/14\s?h\s?22/u);
  });

  it('that cannot begin may be left unpaid, but not while one is in progress elsewhere', () => {
    for (const [problem, may] of [
      ['unavailable', true],
      ['offline', true],
      ['bill_busy', false],
    ] as const) {
      const trouble = { problem, since: null, until: null, wait: null };
      const { toPay, pay, walk } = given({ search: found(), attempt: { is: 'failed', trouble } });
      toPay();
      expect([problem, pay().mayLeave]).toEqual([problem, may]);
      if (!may) continue;
      pay().leave();
      expect(recordOn(payStep, walk().run)).toEqual({ pay: 'unavailable' });
    }
  });

  it('that is left keeps what may have begun all the same, so that another try of that bill is the same one', () => {
    const trouble = { problem: 'unavailable', since: null, until: null, wait: null } as const;
    const { toPay, pay, model } = given({ search: found(), attempt: { is: 'failed', trouble } });
    const asked: string[] = [];
    Object.assign(model.attempt, {
      forget: () => void asked.push('forget'),
      leaveAlone: () => void asked.push('leave alone'),
    });
    toPay();
    pay().leave();
    expect(asked).toEqual(['leave alone']);
  });

  it('a late "paid" wins after the walk went on', () => {
    const { toPay, resident, walk } = given({ search: found() });
    toPay();
    resident.flow.apply({ type: 'confirm' });
    resident.flow.apply(paymentRecord(payStep, { word: 'abandoned' }));
    expect(resident.flow.apply(paymentRecord(payStep, { word: 'paid' }))).toBe(true);
    expect(recordOn(payStep, walk().run)).toEqual({ pay: 'paid' });
  });
});

describe('a payment that its phone makes after its person chose another means', () => {
  const declined = (stage: 'ways' | 'code' | 'means', back: boolean) => {
    const world = given({ search: found(), invitation: shown('paying', { word: 'paid' }) });
    world.toPay();
    world.pay().confirm();
    payDeskOf(world.model).stage.value = stage;
    world.pay().decline();
    if (back) world.resident.flow.apply({ type: 'go', step: payStep.id });
    return world;
  };

  it('is shown as paid on its own step, with the receipt, before the walk goes on', () => {
    for (const stage of ['ways', 'code', 'means'] as const) {
      const { resident, pay, walk } = declined(stage, true);
      followLateWords(resident);
      expect([stage, walk().step.id, pay().at]).toEqual([stage, 'pay', 'code']);
      pay().goOn();
      expect(recordOn(payStep, walk().run)).toEqual({ pay: 'paid' });
      expect(walk().step.id).not.toBe('pay');
    }
  });

  it('changes the word of a walk that went on already', () => {
    const { resident, walk } = declined('means', false);
    expect(walk().step.id).not.toBe('pay');
    followLateWords(resident);
    expect(recordOn(payStep, walk().run)).toEqual({ pay: 'paid' });
  });
});

describe('a payment step at home', () => {
  it('stays on its page, and asks for an e-mail that may be left out', () => {
    const { toPay, pay, model } = given({ search: found() }, 'home');
    const started: unknown[] = [];
    Object.assign(model.attempt, {
      start: async (for_: unknown) => {
        started.push(for_);
        return null;
      },
    });
    toPay();
    pay().email.type('odette');
    pay().confirm();
    expect(started).toEqual([]);
    expect(pay().email.wrong.value).toBe('bad-email');
    pay().email.type('');
    pay().confirm();
    expect(started).toMatchObject([{ proof: { amount: 4_250 }, email: null, invitation: null }]);
  });

  it('shows what became of it once it is known', () => {
    const { toPay, pay } = given({ search: found(), attempt: known({ word: 'paid' }) }, 'home');
    toPay();
    expect(pay()).toMatchObject({ at: 'done', payment: { shown: { word: { word: 'paid' } } } });
  });
});

it('what was typed while paying is gone with the visit’s payments', () => {
  const first = given({}).model;
  payDeskOf(first).email.type('odette@exemple.fr');
  expect(payDeskOf(first).email.typed.value).toBe('odette@exemple.fr');
  expect(payDeskOf(given({}).model).email.typed.value).toBe('');
});
