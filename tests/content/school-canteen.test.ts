import { describe, expect, it } from 'vitest';
import { everyWalk } from '#content/procedure/every-walk.ts';
import { locales } from '#core/locale.ts';
import { advance } from '#core/procedure/advance.ts';
import { itemsFor } from '#core/procedure/checklist.ts';
import { answersOn, lastOf, pathOf } from '#core/procedure/path.ts';
import type { OutcomeStep } from '#core/procedure/procedure.ts';
import type { Run } from '#core/procedure/run.ts';
import { startRun } from '#core/procedure/start.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { procedureIn, published } from './compiled.ts';

const { procedure, texts } = procedureIn(await published(), 'school-canteen');
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

/** What the end of a walk says to bring or to have ready. */
const itemsAt = (answers: Answers): readonly string[] => {
  const run = walkWith(answers);
  const end = outcomes.find((step) => step.id === run.cursor);
  return itemsFor(end?.checklist ?? [], run).map((item) => item.id);
};

const registered = { need: 'register', year: 'again', income: 'caf', custody: 'one', diet: 'none' };
const complete = { ...registered, district: 'd14' };
const bill = { need: 'bill', trouble: 'pay', district: 'other' };

/** The branches of the canteens, from the fact sheet: registering and pricing are two acts · first time or again ·
 * which paper on income, or none · alternating custody · allergy · days · the bill, its mistakes, hardship · which caisse. */
const branches: readonly (readonly [branch: string, answers: Answers, outcome: string])[] = [
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
  it.each(branches)('%s', (_branch, answers, outcome) => expect(walkWith(answers).cursor).toBe(outcome));

  it('the table above names every outcome', () => {
    const named = new Set(branches.map(([, , outcome]) => outcome));
    expect(outcomes).toHaveLength(7);
    expect(outcomes.map((step) => step.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('the table above gives every answer to every question', () => {
    const given = branches.flatMap(([, answers]) =>
      Object.entries(walkWith(answers).answers).map((each) => each.join()),
    );
    const all = Object.values(procedure.fields).flatMap((field) =>
      field.type === 'choice' ? field.choices.map((choice) => [field.id, choice.id].join()) : [],
    );
    expect(all).toHaveLength(24);
    expect(all.filter((each) => !given.includes(each))).toEqual([]);
  });

  it('every combination of choices ends at an outcome, and every step is on some walk', () => {
    expect(walks).toHaveLength(297);
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
      ({ outcome, answers }) =>
        outcome?.startsWith('caisse-') && itemsAt(answers as Answers).includes('address'),
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

  it('every outcome names an agent here and the phone', () => {
    for (const { humanWays } of outcomes) {
      expect(humanWays.map(({ way }) => way)).toEqual(expect.arrayContaining(['agent-here', 'phone']));
    }
  });

  it('nothing that is asked is personal, so that a call can carry the step and a QR the choices', () => {
    expect(Object.values(procedure.fields).filter((field) => field.personal)).toEqual([]);
  });
});

describe('its words', () => {
  it('every text exists and differs between the languages', () => {
    expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.fr).sort());
    const same = Object.keys(texts.fr).filter((key) => texts.fr[key] === texts.en[key]);
    expect(same).toEqual([]);
  });

  it('every sentence reads whole in every language, its facts filled in', () => {
    for (const locale of locales) {
      for (const key of Object.keys(texts[locale])) {
        expect(sentenceOf(procedure, texts[locale], key)).toMatch(/^[^{}]{1,300}$/);
      }
    }
  });

  it('every amount, age and delay stands in a fact, never in a sentence that only names an arrondissement', () => {
    for (const locale of locales) {
      const loose = Object.entries(texts[locale]).filter(
        ([key, text]) =>
          !key.startsWith('facts.') && /\d/.test(text.replaceAll(/\{[^}]+\}|\b\d{1,2}(?:e|th)\b/g, '')),
      );
      expect(loose).toEqual([]);
    }
  });

  it('what no source confirmed is only ever shown as something to check', () => {
    for (const [id, fact] of Object.entries(procedure.facts)) {
      expect(texts.fr[fact.valueText]?.startsWith('à vérifier auprès '), id).toBe(fact.unverified === true);
      expect(texts.en[fact.valueText]?.startsWith('to be checked '), id).toBe(fact.unverified === true);
    }
  });

  it('no French sentence is longer than a tired reader can hold', () => {
    for (const key of Object.keys(texts.fr).filter((each) => !each.startsWith('facts.'))) {
      for (const sentence of sentenceOf(procedure, texts.fr, key).split(/(?<=[.?!:])\s/)) {
        const words = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
        expect(words.length, `${key}: ${sentence}`).toBeLessThanOrEqual(20);
      }
    }
  });
});
