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

const { procedure, texts } = procedureIn(await published(), 'direct-debit');
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

const payer = { bill: 'family', need: 'start', payer: 'me', account: 'mine', zone: 'inside', before: 'none' };
const complete = { ...payer, help: 'alone' };

/** The branches of the City's procedure, as the fact sheet lists them: "is the account holder the débiteur? old
 * Facil'Familles mandate · SEPA zone account or not", and the canteen's own mandate, a refused debit, another bank. */
const branches: readonly (readonly [branch: string, answers: Answers, outcome: string])[] = [
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
  it.each(branches)('%s', (_branch, answers, outcome) => expect(walkWith(answers).cursor).toBe(outcome));

  it('the table above names every outcome', () => {
    const named = new Set(branches.map(([, , outcome]) => outcome));
    expect(outcomes).toHaveLength(11);
    expect(outcomes.map((step) => step.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('the table above gives every answer to every question', () => {
    const given = branches.flatMap(([, answers]) =>
      Object.entries(walkWith(answers).answers).map((each) => each.join()),
    );
    const all = Object.values(procedure.fields).flatMap((field) =>
      field.type === 'choice' ? field.choices.map((choice) => [field.id, choice.id].join()) : [],
    );
    expect(all).toHaveLength(23);
    expect(all.filter((each) => !given.includes(each))).toEqual([]);
  });

  it('every combination of choices ends at an outcome, and every step is on some walk', () => {
    expect(walks).toHaveLength(92);
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

  it('every amount, age and delay stands in a fact, never in a sentence', () => {
    for (const locale of locales) {
      const loose = Object.entries(texts[locale]).filter(
        ([key, text]) => !key.startsWith('facts.') && /\d/.test(text),
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
