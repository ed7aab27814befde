import { describe, expect, it } from 'vitest';
import { locales } from '#core/locale.ts';
import { type Branch, itWalksAsIn, walked } from './walking.ts';
import { itReadsPlainly } from './wording.ts';

const guide = await walked('extracurricular-activities');
const { texts, walks, itemsAt } = guide;

const child = {
  need: 'wednesday',
  age: 'in-range',
  link: 'lives',
  centre: 'usual',
  care: 'none',
  account: 'mine',
};
const complete = { ...child, period: 'open' };
const rate = { need: 'rate', income: 'caf', grown: 'absent', households: 'one', district: 'd12' };

/** The branches of the City's procedure, as the fact sheet lists them: "CAF recipient? which arrondissement? one or two
 * households? child with disability (PAI / inclusion)? inside/outside registration window?", age and link with Paris. */
const branches: readonly Branch[] = [
  ['Wednesdays', complete, 'register'],
  ['holidays', { ...complete, need: 'holidays' }, 'register'],
  ['after school', { ...complete, need: 'evening' }, 'evening'],
  ['the rate', rate, 'ask-rate'],
  ['what? not known', { need: 'unsure' }, 'which-need'],
  ['CAF recipient', rate, 'ask-rate'],
  ['CAF recipient with a grown child', { ...rate, grown: 'present' }, 'ask-rate'],
  ['no CAF, a tax notice', { ...rate, income: 'tax' }, 'ask-rate'],
  ['no paper on income', { ...rate, income: 'none' }, 'ask-rate'],
  ['CAF? not known', { ...rate, income: 'unsure' }, 'ask-rate'],
  ['one household', rate, 'ask-rate'],
  ['two households', { ...rate, households: 'two' }, 'ask-rate'],
  ['the 12th', rate, 'ask-rate'],
  ['the 13th', { ...rate, district: 'd13' }, 'ask-rate'],
  ['the 14th', { ...rate, district: 'd14' }, 'ask-rate'],
  ['the 18th', { ...rate, district: 'd18' }, 'ask-rate'],
  ['another arrondissement', { ...rate, district: 'other' }, 'ask-rate'],
  ['of the age', complete, 'register'],
  ['younger or older', { ...complete, age: 'out-of-range' }, 'other-age'],
  ['living in Paris', complete, 'register'],
  ['at school in Paris', { ...complete, link: 'schooled' }, 'register'],
  ['neither', { ...complete, link: 'neither' }, 'other-town'],
  ['the usual centre', complete, 'register'],
  ['a new centre', { ...complete, centre: 'new' }, 'register'],
  ['which centre? not known', { ...complete, centre: 'unsure' }, 'register'],
  ['no special need', complete, 'register'],
  ['an allergy or a treatment', { ...complete, care: 'health' }, 'register'],
  ['a disability', { ...complete, care: 'disability' }, 'register'],
  ['an account', complete, 'register'],
  ['no account', { ...complete, account: 'none' }, 'register'],
  ['an account? not known', { ...complete, account: 'unsure' }, 'register'],
  ['inside the window', complete, 'register'],
  ['outside the window', { ...complete, period: 'closed' }, 'too-late'],
  ['inside or outside? not known', { ...complete, period: 'unsure' }, 'ask-dates'],
];

describe('leisure centres and the family rate', () => {
  itWalksAsIn(branches, guide, { outcomes: 8, choices: 35, walks: 383 });

  it.each(['d12', 'd13', 'd14', 'd18', 'other'])(
    'the rate in %s comes with the dates of that caisse alone',
    (district) => {
      const dates = itemsAt({ ...rate, district }).filter((id) => id.startsWith('when-'));
      expect(dates).toEqual([`when-${district.replace('d', '')}`]);
    },
  );

  it('a grown child on the tax notice makes it worth bringing, beside the CAF statement', () => {
    expect(itemsAt({ ...rate, grown: 'present' }).slice(0, 2)).toEqual(['caf', 'tax']);
    expect(itemsAt(rate)).not.toContain('tax');
  });

  it('a first time or a new centre asks for the sheet and for identity', () => {
    expect(itemsAt({ ...complete, centre: 'new' })).toEqual(['login', 'sheet', 'identity']);
    expect(itemsAt(complete)).toEqual(['login']);
  });

  it('whoever has no account, or does not know, is warned of a second one before anything else', () => {
    for (const { answers, steps } of walks.filter((walk) => 'account' in walk.answers)) {
      expect(steps.includes('one-account')).toBe(answers['account'] !== 'mine');
    }
  });

  it('a child with a special need meets the team first', () => {
    for (const { answers, steps } of walks.filter((walk) => 'care' in walk.answers)) {
      expect(steps.includes('meet-first')).toBe(answers['care'] !== 'none');
    }
  });

  it('no amount is stated, since none is recent', () => {
    for (const locale of locales) expect(Object.values(texts[locale]).join(' ')).not.toMatch(/€|euro/i);
  });
});

describe('its words', () => itReadsPlainly(guide, { arrondissements: true }));
