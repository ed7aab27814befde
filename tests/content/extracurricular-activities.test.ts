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

const { procedure, texts } = procedureIn(await published(), 'extracurricular-activities');
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
const branches: readonly (readonly [branch: string, answers: Answers, outcome: string])[] = [
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
    expect(all).toHaveLength(35);
    expect(all.filter((each) => !given.includes(each))).toEqual([]);
  });

  it('every combination of choices ends at an outcome, and every step is on some walk', () => {
    expect(walks).toHaveLength(383);
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
