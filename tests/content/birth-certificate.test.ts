import { describe, expect, it } from 'vitest';
import { everyWalk } from '#content/procedure/every-walk.ts';
import { locales } from '#core/locale.ts';
import { advance } from '#core/procedure/advance.ts';
import { itemsFor } from '#core/procedure/checklist.ts';
import { answersOn, lastOf, pathOf } from '#core/procedure/path.ts';
import type { OutcomeStep } from '#core/procedure/procedure.ts';
import type { Run } from '#core/procedure/run.ts';
import { startRun } from '#core/procedure/start.ts';
import { factsNamed, sentenceOf } from '#core/procedure/words.ts';
import { procedureIn, published } from './compiled.ts';

const { procedure, texts } = procedureIn(await published(), 'birth-certificate');
const today = '2026-11-22';
const walks = [...everyWalk(procedure, today)];
const outcomes = procedure.steps.filter((step): step is OutcomeStep => step.kind === 'outcome');

type Answers = Readonly<Record<string, string>>;

/** Walks as a resident does: answers what is asked, acknowledges the rest. */
const walkWith = (answers: Answers): Run => {
  let run = startRun(procedure, today);
  for (;;) {
    const here = lastOf(pathOf(procedure, run));
    if (here.kind === 'outcome') return run;
    const value = here.kind === 'question' ? answers[here.field] : '';
    if (value === undefined) throw new Error(`the table has no answer to ${here.id}`);
    const result = advance(
      procedure,
      run,
      here.kind === 'question' ? { type: 'answer', field: here.field, value } : { type: 'acknowledge' },
    );
    if (!result.moved) throw new Error(`${here.id}: ${result.reason}`);
    run = result.run;
  }
};

const arrivalOf = (answers: Answers): string => walkWith(answers).cursor;

const inParis = { purpose: 'other', act: 'birth', place: 'paris' };
const recent = { ...inParis, period: 'since' };
const own = { ...recent, relation: 'self' };
const complete = { ...own, form: 'full', delivery: 'counter' };

/**
 * The branches of the City's procedure, as the fact sheet lists them: "what for? · event in Paris? ·
 * birth/marriage/death/recognition · before/after 1925/1989 · who are you to the person · full or extract".
 * Before and after 1989 concerns marriages and deaths, whose outcome states both sides.
 */
const branches: readonly (readonly [branch: string, answers: Answers, outcome: string])[] = [
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
  it.each(branches)('%s', (_branch, answers, outcome) => expect(arrivalOf(answers)).toBe(outcome));

  it('the table above names every outcome', () => {
    const named = new Set(branches.map(([, , outcome]) => outcome));
    expect(outcomes.map((step) => step.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('the table above gives every answer to every question', () => {
    const given = branches.flatMap(([, answers]) =>
      Object.entries(walkWith(answers).answers).map((each) => each.join()),
    );
    const all = Object.values(procedure.fields).flatMap((field) =>
      field.type === 'choice' ? field.choices.map((choice) => [field.id, choice.id].join()) : [],
    );
    expect(all).toHaveLength(37);
    expect(all.filter((each) => !given.includes(each))).toEqual([]);
  });

  it('every combination of choices ends at an outcome, and every step is on some walk', () => {
    expect(walks.length).toBeGreaterThan(200);
    expect(walks.filter((walk) => walk.outcome === null)).toEqual([]);
    const reached = new Set(walks.flatMap((walk) => walk.steps));
    expect(procedure.steps.map((step) => step.id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('every combination, walked touch by touch, arrives where the proof says', () => {
    for (const walk of walks) {
      const run = walkWith(walk.answers as Answers);
      const path = pathOf(procedure, run);
      expect(path.map((step) => step.id)).toEqual(walk.steps);
      expect(run.cursor).toBe(walk.outcome);
      expect(answersOn(path, run).map(({ step }) => step.field)).toEqual(Object.keys(walk.answers));
    }
  });

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
      const run = walkWith({ ...complete, ...(form ? { form } : {}), ...more, delivery });
      const end = outcomes.find((step) => step.id === run.cursor);
      const asked = itemsFor(end?.checklist ?? [], run).map(({ id }) => id);
      expect(asked.filter((id) => id.startsWith('ask-'))).toEqual([item]);
      expect(asked).toContain('identity');
      expect(asked.includes('parents')).toBe(form === 'full' && !('relation' in more));
    }
  });

  it('answers are checked before the end of every walk that asked who one is and how', () => {
    for (const walk of walks.filter(({ answers }) => 'delivery' in answers))
      expect(walk.steps).toContain('check');
  });

  it('every outcome names an agent here and the phone', () => {
    expect(outcomes).toHaveLength(14);
    for (const { humanWays } of outcomes) {
      expect(humanWays.map(({ way }) => way)).toEqual(expect.arrayContaining(['agent-here', 'phone']));
    }
  });

  it('nothing that is asked is personal, so that a call can carry the step and a QR the choices', () => {
    expect(Object.values(procedure.fields).filter((field) => field.personal)).toEqual([]);
  });
});

describe('its words', () => {
  it('every text exists and differs between the languages, unless it is a number or a name', () => {
    expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.fr).sort());
    const same = Object.keys(texts.fr).filter((key) => texts.fr[key] === texts.en[key]);
    expect(same).toEqual(['facts.births-since', 'facts.unions-since']);
  });

  it('every sentence reads whole in every language, its facts filled in', () => {
    for (const locale of locales) {
      for (const key of Object.keys(texts[locale])) {
        expect(sentenceOf(procedure, texts[locale], key)).toMatch(/^[^{}]{2,400}$/);
      }
    }
  });

  it('every amount, year and delay stands in a fact, never in a sentence', () => {
    for (const locale of locales) {
      const loose = Object.entries(texts[locale]).filter(
        ([key, text]) => !key.startsWith('facts.') && /\d/.test(text),
      );
      expect(loose.map(([key]) => key)).toEqual(['fields.relation.choices.self.hint']);
    }
  });

  it('what no source confirmed is only ever shown as something to check', () => {
    for (const [id, fact] of Object.entries(procedure.facts).filter(([, each]) => each.unverified)) {
      expect(texts.fr[fact.valueText], id).toMatch(/^à vérifier auprès /);
      expect(texts.en[fact.valueText], id).toMatch(/^to be checked /);
    }
  });

  it('the paid look-alikes are warned of before the first question and before going online', () => {
    for (const key of ['start.cost', 'steps.online.body.0', 'steps.born-elsewhere.body.1']) {
      expect(texts.fr[key]).toContain('payants');
      expect(texts.en[key]).toContain('Paid sites');
    }
  });

  it('no French sentence is longer than a person can hold', () => {
    for (const key of Object.keys(texts.fr).filter((each) => !each.startsWith('facts.'))) {
      if (factsNamed(texts.fr[key] ?? '').includes('entitled')) continue;
      const sentences = sentenceOf(procedure, texts.fr, key).split(/(?<=[.?!])\s/);
      for (const sentence of sentences)
        expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(32);
    }
  });
});
