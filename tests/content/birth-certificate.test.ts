import { describe, expect, it } from 'vitest';
import { type Branch, itWalksAsIn, walked } from './walking.ts';
import { itReadsPlainly } from './wording.ts';

const guide = await walked('birth-certificate');
const { procedure, texts, walks, walkWith, itemsAt } = guide;

const inParis = { purpose: 'other', act: 'birth', place: 'paris' };
const recent = { ...inParis, period: 'since' };
const own = { ...recent, relation: 'self' };
const complete = { ...own, form: 'full', delivery: 'counter' };

/**
 * The branches of the City's procedure, as the fact sheet lists them: "what for? · event in Paris? ·
 * birth/marriage/death/recognition · before/after 1925/1989 · who are you to the person · full or extract".
 * Before and after 1989 concerns marriages and deaths, whose outcome states both sides.
 */
const branches: readonly Branch[] = [
  ['what for? a passport', { ...inParis, purpose: 'identity', askedAnyway: 'no' }, 'not-needed'],
  ['what for? a passport, not sure', { ...inParis, purpose: 'identity', askedAnyway: 'unsure' }, 'ask-first'],
  [
    'what for? a passport, paper wanted',
    { ...complete, purpose: 'identity', askedAnyway: 'yes' },
    'at-the-counter',
  ],
  ['what for? a notary', { ...inParis, purpose: 'notary', askedAnyway: 'no' }, 'not-needed'],
  ['what for? a wedding, connected', { ...inParis, purpose: 'marriage', unionAsks: 'no' }, 'not-needed'],
  ['what for? a wedding, not sure', { ...inParis, purpose: 'marriage', unionAsks: 'unsure' }, 'ask-first'],
  ['what for? a PACS, not connected', { ...complete, purpose: 'pacs', unionAsks: 'yes' }, 'at-the-counter'],
  ['what for? something else', { ...complete, purpose: 'other' }, 'at-the-counter'],
  ['what for? not known', { ...complete, purpose: 'unsure' }, 'at-the-counter'],
  ['event in Paris? yes', complete, 'at-the-counter'],
  ['event in Paris? elsewhere in France', { ...inParis, place: 'elsewhere' }, 'born-elsewhere'],
  ['event in Paris? abroad', { ...inParis, place: 'abroad' }, 'born-abroad'],
  ['event in Paris? not known', { ...inParis, place: 'unsure' }, 'find-the-place'],
  ['birth', complete, 'at-the-counter'],
  ['marriage', { ...inParis, act: 'marriage' }, 'marriage-or-death-act'],
  ['death', { ...inParis, act: 'death' }, 'marriage-or-death-act'],
  ['recognition', { ...inParis, act: 'recognition' }, 'recognition-act'],
  ['which act? not known', { ...inParis, act: 'unsure' }, 'which-act'],
  ['before 1925', { ...inParis, period: 'before' }, 'old-register'],
  ['in 1925 or after', complete, 'at-the-counter'],
  ['before or after? not known', { ...inParis, period: 'unsure' }, 'search-the-base'],
  ['who? oneself', complete, 'at-the-counter'],
  ['who? legal representative', { ...complete, relation: 'representative' }, 'at-the-counter'],
  ['who? spouse or partner', { ...complete, relation: 'spouse' }, 'at-the-counter'],
  ['who? ascendant', { ...complete, relation: 'ascendant' }, 'at-the-counter'],
  ['who? descendant', { ...complete, relation: 'descendant' }, 'at-the-counter'],
  ['who? authorised professional', { ...recent, relation: 'professional' }, 'professional-request'],
  ['who? anyone else', { ...recent, relation: 'other', delivery: 'counter' }, 'at-the-counter'],
  ['full copy', complete, 'at-the-counter'],
  ['full copy, by post', { ...complete, delivery: 'online' }, 'online'],
  ['extract with parentage', { ...complete, form: 'with-parentage' }, 'at-the-counter'],
  ['extract without parentage', { ...complete, form: 'without-parentage' }, 'at-the-counter'],
  ['which form? not known', { ...own, form: 'unsure' }, 'which-form'],
];

describe('getting a birth certificate', () => {
  itWalksAsIn(branches, guide, { outcomes: 14, choices: 37, walks: 290 });

  it('what it is for is asked first, and often ends it there', () => {
    expect(procedure.steps[0]?.id).toBe('purpose');
    expect(walkWith({ ...inParis, purpose: 'identity', askedAnyway: 'no' }).acknowledged).toEqual([]);
  });

  it('whoever is not entitled to parentage is never offered it', () => {
    for (const walk of walks.filter(({ answers }) => answers['relation'] === 'other')) {
      expect(walk.answers).not.toHaveProperty('form');
    }
  });

  it.each([
    ['full', {}, 'ask-full'],
    ['with-parentage', {}, 'ask-with-parentage'],
    ['without-parentage', {}, 'ask-without-parentage'],
    [undefined, { relation: 'other' }, 'ask-without-parentage'],
  ])('a walk for %s says exactly that to ask for, at the counter and by post', (form, more, item) => {
    for (const delivery of ['counter', 'online']) {
      const asked = itemsAt({ ...complete, ...(form ? { form } : {}), ...more, delivery });
      expect(asked.filter((id) => id.startsWith('ask-'))).toEqual([item]);
      expect(asked).toContain('identity');
      expect(asked.includes('parents')).toBe(form === 'full' && !('relation' in more));
    }
  });

  it('answers are checked before the end of every walk that asked who one is and how', () => {
    for (const walk of walks.filter(({ answers }) => 'delivery' in answers))
      expect(walk.steps).toContain('check');
  });
});

describe('its words', () => {
  itReadsPlainly(guide, {
    same: ['facts.births-since', 'facts.unions-since'],
    numbered: ['fields.relation.choices.self.hint'],
    longFact: 'entitled',
  });

  it('the paid look-alikes are warned of before the first question and before going online', () => {
    for (const key of ['start.cost', 'steps.online.body.0', 'steps.born-elsewhere.body.1']) {
      expect(texts.fr[key]).toContain('payants');
      expect(texts.en[key]).toContain('Paid sites');
    }
  });
});
