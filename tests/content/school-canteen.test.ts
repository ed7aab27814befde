import { describe, expect, it } from 'vitest';
import { locales } from '#core/locale.ts';
import { pathOf } from '#core/procedure/path.ts';
import { type Branch, itWalksAsIn, walked } from './walking.ts';
import { itReadsPlainly } from './wording.ts';

const guide = await walked('school-canteen');
const { procedure, texts, walks, walkWith, itemsAt } = guide;

const registered = { need: 'register', year: 'again', income: 'caf', custody: 'one', diet: 'none' };
const complete = { ...registered, district: 'd14' };
const bill = { need: 'bill', trouble: 'pay', district: 'other' };

/** The branches of the canteens, from the fact sheet: registering and pricing are two acts · first time or again ·
 * which paper on income, or none · alternating custody · allergy · days · the bill, its mistakes, hardship · which caisse. */
const branches: readonly Branch[] = [
  ['registering', complete, 'caisse-14'],
  ['the price', { ...complete, need: 'price' }, 'caisse-14'],
  ['the days', { need: 'days', district: 'd12' }, 'caisse-12'],
  ['the bill, to pay', bill, 'caisse-other'],
  ['the bill, wrong', { ...bill, trouble: 'wrong' }, 'caisse-other'],
  ['the bill, too heavy', { ...bill, trouble: 'hard' }, 'hard-to-pay'],
  ['what? not known', { need: 'unsure' }, 'which-need'],
  ['first time', { ...complete, year: 'first' }, 'caisse-14'],
  ['again', complete, 'caisse-14'],
  ['CAF statement', complete, 'caisse-14'],
  ['tax notice', { ...complete, income: 'tax' }, 'caisse-14'],
  ['no paper on income', { ...complete, income: 'none' }, 'caisse-14'],
  ['which paper? not known', { ...complete, income: 'unsure' }, 'caisse-14'],
  ['one household', complete, 'caisse-14'],
  ['alternating custody', { ...complete, custody: 'shared' }, 'caisse-14'],
  ['no allergy', complete, 'caisse-14'],
  ['an allergy', { ...complete, diet: 'allergy' }, 'caisse-14'],
  ['an allergy? not known', { ...complete, diet: 'unsure' }, 'caisse-14'],
  ['the 12th', { ...complete, district: 'd12' }, 'caisse-12'],
  ['the 14th', complete, 'caisse-14'],
  ['the 18th', { ...complete, district: 'd18' }, 'caisse-18'],
  ['the 20th', { ...complete, district: 'd20' }, 'caisse-20'],
  ['another arrondissement', { ...complete, district: 'other' }, 'caisse-other'],
];

describe('the school canteen', () => {
  itWalksAsIn(branches, guide, { outcomes: 7, choices: 24, walks: 297 });

  it('each need has its own papers, whatever the caisse', () => {
    for (const district of ['d12', 'd14', 'd18', 'd20', 'other']) {
      expect(itemsAt({ ...complete, district })).toEqual(['form', 'days', 'caf']);
      expect(itemsAt({ ...complete, district, need: 'price', income: 'tax' })).toEqual(['tax']);
      expect(itemsAt({ need: 'days', district })).toEqual(['new-days']);
      expect(itemsAt({ ...bill, district })).toEqual(['bill']);
    }
  });

  it('proof of address is asked by the 18th alone, and only the first time', () => {
    const asking = walks.filter(
      ({ outcome, answers }) => outcome?.startsWith('caisse-') && itemsAt(answers).includes('address'),
    );
    expect(asking.length).toBeGreaterThan(0);
    for (const { answers } of asking)
      expect([answers['district'], answers['year']]).toEqual(['d18', 'first']);
  });

  it('whoever asks for a price or a place is told that these are two things', () => {
    for (const need of ['register', 'price']) {
      const path = pathOf(procedure, walkWith({ ...complete, need }));
      expect(path.map(({ id }) => id)).toContain('two-acts');
    }
  });

  it('no price of a meal is stated, since none is recent', () => {
    for (const locale of locales) expect(Object.values(texts[locale]).join(' ')).not.toMatch(/€|euro/i);
  });
});

describe('its words', () => itReadsPlainly(guide, { arrondissements: true }));
