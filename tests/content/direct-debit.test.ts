import { describe, expect, it } from 'vitest';
import { type Branch, itWalksAsIn, walked } from './walking.ts';
import { itReadsPlainly } from './wording.ts';

const guide = await walked('direct-debit');
const { procedure, texts, outcomes, walks, itemsAt } = guide;

const payer = { bill: 'family', need: 'start', payer: 'me', account: 'mine', zone: 'inside', before: 'none' };
const complete = { ...payer, help: 'alone' };

/** The branches of the City's procedure, as the fact sheet lists them: "is the account holder the débiteur? old
 * Facil'Familles mandate · SEPA zone account or not", and the canteen's own mandate, a refused debit, another bank. */
const branches: readonly Branch[] = [
  ['the family bill', complete, 'online'],
  ['the canteen', { bill: 'canteen' }, 'canteen'],
  ['both bills', { ...complete, bill: 'both' }, 'online'],
  ['which bill? not known', { bill: 'unsure' }, 'which-bill'],
  ['to set it up', complete, 'online'],
  ['to change bank', { ...complete, need: 'change' }, 'online'],
  ['a debit refused', { ...complete, need: 'refused' }, 'refused'],
  ['to stop', { ...complete, need: 'stop' }, 'stop'],
  ['what? not known', { ...complete, need: 'unsure' }, 'which-need'],
  ['the one billed', complete, 'online'],
  ['someone else is billed', { ...complete, payer: 'other' }, 'payer-only'],
  ['who is billed? not known', { ...complete, payer: 'unsure' }, 'who-pays'],
  ['one’s own account', complete, 'online'],
  ['someone else’s account', { ...complete, account: 'other' }, 'other-account'],
  ['a joint account', { ...complete, account: 'joint' }, 'online'],
  ['SEPA zone', complete, 'online'],
  ['outside the SEPA zone', { ...complete, zone: 'outside' }, 'outside-zone'],
  ['SEPA zone? not known', { ...complete, zone: 'unsure' }, 'online'],
  ['an old mandate', { ...complete, before: 'had' }, 'online'],
  ['no old mandate', complete, 'online'],
  ['an old mandate? not known', { ...complete, before: 'unsure' }, 'online'],
  ['alone', complete, 'online'],
  ['with someone', { ...complete, help: 'together' }, 'with-an-agent'],
];

describe('paying by direct debit', () => {
  itWalksAsIn(branches, guide, { outcomes: 11, choices: 23, walks: 92 });

  it('only the one billed, with an account in the SEPA zone that may be theirs, reaches the setting', () => {
    for (const { answers } of walks.filter(
      ({ outcome }) => outcome === 'online' || outcome === 'with-an-agent',
    )) {
      expect(answers['payer']).toBe('me');
      expect(answers['account']).not.toBe('other');
      expect(answers['zone']).not.toBe('outside');
    }
  });

  it('the canteen is never in it, and both ends say so', () => {
    for (const end of outcomes.filter(({ id }) => id === 'online' || id === 'with-an-agent')) {
      expect(end.bodyTexts.map((key) => texts.fr[key]).join(' ')).toContain('cantine');
    }
    expect(itemsAt({ ...complete, bill: 'both' })).toEqual([...itemsAt(complete), 'canteen']);
  });

  it('an old mandate is asked about only when one is set up, and is never taken as still good', () => {
    for (const { answers, steps } of walks) {
      if ('before' in answers) expect(answers['need']).toBe('start');
      expect(steps.includes('old-mandate')).toBe('before' in answers && answers['before'] !== 'none');
    }
  });

  it('nobody types bank details here', () => {
    expect(Object.values(procedure.fields).map(({ type }) => type)).toEqual(Array(7).fill('choice'));
  });
});

describe('its words', () => itReadsPlainly(guide));
