import { describe, expect, it } from 'vitest';
import { type Branch, itWalksAsIn, walked } from './walking.ts';
import { itReadsPlainly } from './wording.ts';

const guide = await walked('contest-bill');
const { procedure, outcomes, walks, walkWith, stepsOf } = guide;

const start = {
  sender: 'city',
  problem: 'amount',
  inHand: 'yes',
  bill: 'to-pay',
  answerBy: 'code',
  claim: 'sent',
};
const about = (problem: string, more = {}) => ({ ...start, problem, ...more });
const found = (bill: string) => ({ ...start, bill });

/** The branches of the facts: not my child or not my debt · attendance wrong · tariff band wrong · paid twice · already
 * paid but a reminder came · the bill is for the canteen; and two bills of one period, the notice, the network. */
const branches: readonly Branch[] = [
  ['not my debt: the other parent', about('not-mine', { whose: 'parent' }), 'sent'],
  ['not my child', about('not-mine', { whose: 'stranger' }), 'sent'],
  ['not mine, and whose is not known', about('not-mine', { whose: 'unsure' }), 'sent'],
  ['attendance wrong: registered', about('attendance', { registered: 'yes' }), 'sent'],
  ['attendance wrong: not registered', about('attendance', { registered: 'no' }), 'sent'],
  ['attendance wrong: not known', about('attendance', { registered: 'unsure' }), 'sent'],
  ['tariff wrong, the quotient is up to date', about('tariff', { income: 'yes' }), 'sent'],
  ['tariff wrong, the quotient is not', about('tariff', { income: 'no' }), 'sent'],
  ['tariff wrong, the quotient is not known', about('tariff', { income: 'unsure' }), 'sent'],
  ['amount wrong', start, 'sent'],
  ['two bills of one period', about('twice-billed'), 'sent'],
  ['paid twice', about('paid-twice', { refund: 'sent' }), 'sent'],
  ['paid twice, without network', about('paid-twice', { refund: 'kept' }), 'kept'],
  ['already paid, a reminder came', about('reminder'), 'sent'],
  ['what is wrong? not known', about('unsure'), 'which-problem'],
  ['the canteen', { sender: 'caisse' }, 'canteen'],
  ['the Trésor public', { sender: 'treasury' }, 'treasury'],
  ['the sender is not known', { sender: 'unsure' }, 'which-bill'],
  ['without the paper', { ...start, inHand: 'no' }, 'sent'],
  ['without network', { ...start, claim: 'kept' }, 'kept'],
  ['answered by phone', { ...start, answerBy: 'phone' }, 'sent'],
  ['answered by mail', { ...start, answerBy: 'email' }, 'sent'],
  ['no such bill', found('unknown'), 'sent'],
  ['nobody can look it up', found('unavailable'), 'sent'],
  ['paid', found('paid'), 'sent'],
  ['being paid', found('in-progress'), 'sent'],
  ['just refused', found('refused-for-now'), 'sent'],
  ['being checked', found('being-checked'), 'sent'],
  ['past its deadline', { ...found('not-payable'), billObstacle: 'past-deadline' }, 'sent'],
  ['by direct debit', { ...found('not-payable'), billObstacle: 'by-direct-debit' }, 'sent'],
  ['too small', { ...found('not-payable'), billObstacle: 'below-minimum' }, 'sent'],
  ['too large', { ...found('not-payable'), billObstacle: 'above-maximum' }, 'sent'],
  ['handed over', { ...found('not-payable'), billObstacle: 'with-the-treasury' }, 'handed-over'],
];

describe('contesting a bill', () => {
  itWalksAsIn(branches, guide, {
    outcomes: 7,
    choices: 26,
    walks: 953,
    typed: ['reference', 'amount', 'name', 'story', 'phone', 'email'],
  });

  it('what is sent was read back just before, and goes to a service that is there', () => {
    for (const step of procedure.steps) {
      if (step.kind !== 'submission') continue;
      expect(step.service).toBe('family-billing');
      expect(step.bill).toBe('bill');
    }
    for (const { steps } of walks.filter(({ outcome }) => outcome === 'sent' || outcome === 'kept'))
      expect(steps.slice(-3, -2)).toEqual(['check']);
  });

  it('a name is asked only where no bill says it, an address only where an answer goes there', () => {
    for (const { answers } of walks.filter(({ steps }) => steps.includes('check'))) {
      const nameless =
        answers['inHand'] === 'yes' && !['unknown', 'unavailable'].includes(String(answers['bill']));
      expect('name' in answers).toBe(!nameless);
      expect('phone' in answers).toBe(answers['answerBy'] === 'phone');
      expect('email' in answers).toBe(answers['answerBy'] === 'email');
    }
  });

  it('money paid twice is asked back, everything else is a complaint', () => {
    for (const { answers, steps } of walks.filter(({ outcome }) => outcome === 'sent'))
      expect(steps.includes('refund')).toBe(answers['problem'] === 'paid-twice');
  });

  it('each thing that is wrong says what to expect before anything is written', () => {
    expect(stepsOf(about('attendance', { registered: 'no' }))).toContain('not-registered');
    expect(stepsOf(about('tariff', { income: 'yes' }))).toContain('income-late');
    expect(stepsOf(about('not-mine', { whose: 'parent' }))).toContain('other-parent');
    expect(stepsOf(about('twice-billed'))).toContain('same-period');
  });

  it('once a request has left, it stays as it was', () => {
    expect(walkWith(start).records).toMatchObject({ claim: 'sent' });
    expect(outcomes.find(({ id }) => id === 'sent')?.result).toBe('done');
  });
});

describe('its words', () => itReadsPlainly(guide));
