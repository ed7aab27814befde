import { describe, expect, it } from 'vitest';
import { type Branch, itWalksAsIn, walked } from './walking.ts';
import { itReadsPlainly } from './wording.ts';

const guide = await walked('marriage-certificate');
const { texts, walks, itemsAt } = guide;

const complete = { place: 'paris', period: 'since', relation: 'self', form: 'full', delivery: 'counter' };

/** The branches of the City's procedure for a wedding, from the fact sheet: "event in Paris? · before/after 1989 · who are
 * you to the person · full or extract", and how it is asked for. */
const branches: readonly Branch[] = [
  ['in Paris', complete, 'at-the-counter'],
  ['elsewhere in France', { ...complete, place: 'elsewhere' }, 'elsewhere'],
  ['abroad', { ...complete, place: 'abroad' }, 'abroad'],
  ['where? not known', { ...complete, place: 'unsure' }, 'find-the-place'],
  ['in 1989 or after', complete, 'at-the-counter'],
  ['before 1989', { ...complete, period: 'before' }, 'old-register'],
  ['when? not known', { ...complete, period: 'unsure' }, 'search-the-base'],
  ['who? the couple', complete, 'at-the-counter'],
  ['who? close family', { ...complete, relation: 'family' }, 'at-the-counter'],
  ['who? legal representative', { ...complete, relation: 'representative' }, 'at-the-counter'],
  ['who? authorised professional', { ...complete, relation: 'professional' }, 'professional-request'],
  ['who? anyone else', { ...complete, relation: 'other' }, 'at-the-counter'],
  ['full copy', complete, 'at-the-counter'],
  ['extract with parentage', { ...complete, form: 'with-parentage' }, 'at-the-counter'],
  ['extract without parentage', { ...complete, form: 'without-parentage' }, 'at-the-counter'],
  ['which form? not known', { ...complete, form: 'unsure' }, 'which-form'],
  ['at the counter', complete, 'at-the-counter'],
  ['by post', { ...complete, delivery: 'online' }, 'online'],
];

describe('getting a marriage certificate', () => {
  itWalksAsIn(branches, guide, { outcomes: 9, choices: 18, walks: 29 });

  it('whoever is not entitled to parentage is never offered it', () => {
    for (const { answers } of walks.filter((walk) => walk.answers['relation'] === 'other')) {
      expect(answers).not.toHaveProperty('form');
      expect(itemsAt(answers)).toContain('ask-without-parentage');
    }
  });

  it.each(['full', 'with-parentage', 'without-parentage'])('asking for %s, exactly that is said', (form) => {
    for (const delivery of ['counter', 'online']) {
      const asked = itemsAt({ ...complete, form, delivery }).filter((id) => id.startsWith('ask-'));
      expect(asked).toEqual([`ask-${form}`]);
    }
  });

  it('the paid look-alikes are warned of before the first question', () => {
    expect(texts.fr['start.cost']).toContain('payants');
  });
});

describe('its words', () => itReadsPlainly(guide, { arrondissements: true }));
