import { describe, expect, it } from 'vitest';
import { type Branch, itWalksAsIn, walked } from './walking.ts';
import { itReadsPlainly } from './wording.ts';

const guide = await walked('death-certificate');
const { procedure, walks, itemsAt } = guide;

const complete = {
  declared: 'done',
  purpose: 'estate',
  place: 'paris',
  period: 'since',
  delivery: 'counter',
};

/** The branches of the City's procedure for a death, from the fact sheet: "what for? · event in Paris? · before/after
 * 1989", whether it is declared, and how it is asked for. Who may ask has no source, so it is said as to be checked. */
const branches: readonly Branch[] = [
  ['declared', complete, 'at-the-counter'],
  ['not declared yet', { ...complete, declared: 'not-yet' }, 'declare-first'],
  ['declared? not known', { ...complete, declared: 'unsure' }, 'declare-first'],
  ['what for? the estate', complete, 'at-the-counter'],
  ['what for? one office', { ...complete, purpose: 'one' }, 'at-the-counter'],
  ['what for? several offices', { ...complete, purpose: 'several' }, 'at-the-counter'],
  ['what for? not known', { ...complete, purpose: 'unsure' }, 'at-the-counter'],
  ['in Paris', complete, 'at-the-counter'],
  ['elsewhere in France', { ...complete, place: 'elsewhere' }, 'elsewhere'],
  ['abroad', { ...complete, place: 'abroad' }, 'abroad'],
  ['where? not known', { ...complete, place: 'unsure' }, 'find-the-place'],
  ['in 1989 or after', complete, 'at-the-counter'],
  ['before 1989', { ...complete, period: 'before' }, 'old-register'],
  ['when? not known', { ...complete, period: 'unsure' }, 'search-the-base'],
  ['at the counter', complete, 'at-the-counter'],
  ['by post', { ...complete, delivery: 'online' }, 'online'],
];

describe('getting a death certificate', () => {
  itWalksAsIn(branches, guide, { outcomes: 8, choices: 16, walks: 30 });

  it('who may ask is shown as to be checked, never as settled', () => {
    expect(procedure.facts['who-may-ask']?.unverified).toBe(true);
    for (const { answers } of walks.filter(
      ({ outcome }) => outcome === 'online' || outcome === 'at-the-counter',
    )) {
      expect(itemsAt(answers)).toContain('link');
    }
  });

  it('how many copies is a question for those who deal with several offices', () => {
    expect(itemsAt(complete)).toContain('how-many');
    expect(itemsAt({ ...complete, purpose: 'several' })).toContain('how-many');
    expect(itemsAt({ ...complete, purpose: 'one' })).not.toContain('how-many');
  });

  it('a bereaved person answers five questions at most', () => {
    expect(Math.max(...walks.map(({ answers }) => Object.keys(answers).length))).toBe(5);
  });
});

describe('its words', () => itReadsPlainly(guide, { arrondissements: true }));
