import { describe, expect, it } from 'vitest';
import { itReadsPlainly } from './wording.ts';
import { type Branch, itWalksAsIn, walked } from './walking.ts';

const guide = await walked('pay-family-bill');
const { texts, outcomes, walks, stepsOf } = guide;

const known = { sender: 'city', issued: 'since', payer: 'me', deadline: 'ahead', need: 'pay', inHand: 'yes' };
const due = { ...known, bill: 'to-pay' };
const notPayable = (billObstacle: string) => ({ ...known, bill: 'not-payable', billObstacle });

/** The branches of the facts: ① before or after October 2024 · ② are you the débiteur · ③ before or after the deadline ·
 * ④ cannot pay · ⑤ the canteen; then what the bill, and the payment, come to. */
const branches: readonly Branch[] = [
  ['① a bill of the new portal', { ...due, payment: 'paid' }, 'paid'],
  ['① an older bill', { ...due, issued: 'before' }, 'old-portal'],
  ['① date not known', { ...due, issued: 'unsure', payment: 'paid' }, 'paid'],
  ['② the one billed', { ...due, payment: 'paid' }, 'paid'],
  ['② the other parent is billed, and anybody may pay', { ...due, payer: 'other', payment: 'paid' }, 'paid'],
  ['② who is billed? not known', { ...due, payer: 'unsure' }, 'whose-bill'],
  ['③ before the deadline', { ...due, payment: 'paid' }, 'paid'],
  ['③ after the deadline', { ...due, deadline: 'passed' }, 'deadline-passed'],
  ['③ the deadline is not known', { ...due, deadline: 'unsure', payment: 'paid' }, 'paid'],
  ['③ the Trésor public wrote', { sender: 'treasury' }, 'treasury'],
  ['③ the paper is a notice', { sender: 'unsure', paper: 'notice' }, 'treasury'],
  ['④ cannot pay now', { ...due, need: 'hard' }, 'hard'],
  ['the amount looks wrong', { ...due, need: 'wrong' }, 'wrong'],
  ['⑤ the canteen', { sender: 'caisse' }, 'canteen'],
  ['⑤ the paper speaks of the canteen', { sender: 'unsure', paper: 'canteen' }, 'canteen'],
  [
    'the paper speaks of activities',
    { ...due, sender: 'unsure', paper: 'activities', payment: 'paid' },
    'paid',
  ],
  ['a paper that says nothing', { sender: 'unsure', paper: 'unsure' }, 'which-paper'],
  ['the bill is not at hand', { ...due, inHand: 'no' }, 'find-it'],
  ['nobody can look it up', { ...known, bill: 'unavailable' }, 'nobody-answers'],
  ['no such bill', { ...known, bill: 'unknown' }, 'not-found'],
  ['paid before', { ...known, bill: 'paid' }, 'already-paid'],
  ['someone is paying it', { ...known, bill: 'in-progress' }, 'under-way'],
  ['refused a moment ago', { ...known, bill: 'refused-for-now' }, 'refused-page-open'],
  ['being checked', { ...known, bill: 'being-checked' }, 'in-check'],
  ['past its deadline', notPayable('past-deadline'), 'too-late'],
  ['handed over', notPayable('with-the-treasury'), 'at-the-treasury'],
  ['by direct debit', notPayable('by-direct-debit'), 'by-debit'],
  ['too small', notPayable('below-minimum'), 'amount-out-of-range'],
  ['too large', notPayable('above-maximum'), 'amount-out-of-range'],
  ['refused', { ...due, payment: 'refused' }, 'refused'],
  ['abandoned', { ...due, payment: 'abandoned' }, 'not-paid'],
  ['not paid', { ...due, payment: 'not-paid' }, 'not-paid'],
  ['not known yet', { ...due, payment: 'being-checked' }, 'unsettled'],
  ['paying does not answer', { ...due, payment: 'unavailable' }, 'no-payment-now'],
  ['by other means', { ...due, payment: 'declined' }, 'other-means'],
];

const words = (id: string): string => {
  const end = outcomes.find((step) => step.id === id);
  return [end?.titleText ?? '', ...(end?.bodyTexts ?? []), ...(end?.nextTexts ?? [])]
    .map((key) => texts.fr[key])
    .join(' ');
};

describe('paying a family bill', () => {
  itWalksAsIn(branches, guide, { outcomes: 25, choices: 22, walks: 355, typed: ['reference', 'amount'] });

  it('a payment is offered for a bill that is to pay, and for no other', () => {
    for (const { answers, steps } of walks)
      expect(steps.includes('payment')).toBe(answers['bill'] === 'to-pay');
  });

  it('the canteen, the Trésor public and a passed deadline are never asked for a reference', () => {
    for (const ends of ['canteen', 'treasury', 'old-portal', 'deadline-passed'])
      for (const { steps } of walks.filter(({ outcome }) => outcome === ends))
        expect(steps).not.toContain('bill');
  });

  it('a past deadline leads to the notice, and to no site', () => {
    for (const id of ['deadline-passed', 'too-late', 'at-the-treasury', 'treasury']) {
      expect(words(id)).toContain('avis');
      expect(outcomes.find((step) => step.id === id)?.officialSite).toBeUndefined();
    }
  });

  it('whoever may have paid is told not to pay again, and nobody is told that it failed', () => {
    for (const id of ['unsettled', 'in-check', 'under-way']) {
      expect(words(id)).toContain('Ne payez pas une deuxième fois');
      expect(words(id)).not.toMatch(/échec|échoué|erreur/i);
    }
  });

  it('a tobacconist is named with what the paper must carry', () => {
    const naming = outcomes.filter(({ id }) => /buraliste/i.test(words(id)));
    expect(naming.map(({ id }) => id)).toEqual(['treasury', 'other-means']);
    for (const { id } of naming) {
      expect(words(id)).toContain('code carré');
      expect(words(id)).toContain('payable auprès d’un buraliste');
    }
  });

  it('a bill is looked up once everything that makes it another bill is known', () => {
    expect(stepsOf({ ...due, payment: 'paid' })).toEqual(
      'sender issued payer deadline need in-hand bill payment paid'.split(' '),
    );
  });
});

describe('its words', () => itReadsPlainly(guide));
