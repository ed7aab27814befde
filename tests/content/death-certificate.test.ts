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

const { procedure, texts } = procedureIn(await published(), 'death-certificate');
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

const complete = {
  declared: 'done',
  purpose: 'estate',
  place: 'paris',
  period: 'since',
  delivery: 'counter',
};

/** The branches of the City's procedure for a death, from the fact sheet: "what for? · event in Paris? · before/after
 * 1989", whether it is declared, and how it is asked for. Who may ask has no source, so it is said as to be checked. */
const branches: readonly (readonly [branch: string, answers: Answers, outcome: string])[] = [
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
  it.each(branches)('%s', (_branch, answers, outcome) => expect(walkWith(answers).cursor).toBe(outcome));

  it('the table above names every outcome', () => {
    const named = new Set(branches.map(([, , outcome]) => outcome));
    expect(outcomes).toHaveLength(8);
    expect(outcomes.map((step) => step.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('the table above gives every answer to every question', () => {
    const given = branches.flatMap(([, answers]) =>
      Object.entries(walkWith(answers).answers).map((each) => each.join()),
    );
    const all = Object.values(procedure.fields).flatMap((field) =>
      field.type === 'choice' ? field.choices.map((choice) => [field.id, choice.id].join()) : [],
    );
    expect(all).toHaveLength(16);
    expect(all.filter((each) => !given.includes(each))).toEqual([]);
  });

  it('every combination of choices ends at an outcome, and every step is on some walk', () => {
    expect(walks).toHaveLength(30);
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

  it('who may ask is shown as to be checked, never as settled', () => {
    expect(procedure.facts['who-may-ask']?.unverified).toBe(true);
    for (const { answers } of walks.filter(
      ({ outcome }) => outcome === 'online' || outcome === 'at-the-counter',
    )) {
      expect(itemsAt(answers as Answers)).toContain('link');
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
