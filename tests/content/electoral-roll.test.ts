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

const { procedure, texts } = procedureIn(await published(), 'electoral-roll');
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

const voter = {
  nationality: 'french',
  age: 'adult',
  need: 'moved',
  link: 'home',
  proof: 'own',
  identity: 'good',
};
const complete = { ...voter, how: 'counter' };
const first = { ...complete, need: 'first', census: 'not-done' };

/** The branches of the City's procedure, from the fact sheet: who may vote · registered without asking · after a move ·
 * the link with Paris · proof of address, hosted · proof of identity · online, at the counter or by post. */
const branches: readonly (readonly [branch: string, answers: Answers, outcome: string])[] = [
  ['French', complete, 'counter'],
  ['citizen of the European Union', { ...complete, nationality: 'european' }, 'counter'],
  ['another nationality', { nationality: 'other' }, 'not-a-voter'],
  ['of age', complete, 'counter'],
  ['under age', { ...complete, age: 'minor' }, 'too-young'],
  ['moved', complete, 'counter'],
  ['never registered, not counted at 16', first, 'counter'],
  ['never registered, counted at 16', { ...first, census: 'done' }, 'check-first'],
  ['never registered, counted at 16? not known', { ...first, census: 'unsure' }, 'counter'],
  ['became French', { ...complete, need: 'new-french' }, 'check-first'],
  ['to check', { ...complete, need: 'check' }, 'check-first'],
  ['registered? not known', { ...complete, need: 'unsure' }, 'check-first'],
  ['link: home', complete, 'counter'],
  ['link: six months there', { ...complete, link: 'residence' }, 'counter'],
  ['link: local taxes', { ...complete, link: 'tax' }, 'counter'],
  ['link: none', { ...complete, link: 'none' }, 'other-town'],
  ['link: not known', { ...complete, link: 'unsure' }, 'which-link'],
  ['proof of address', complete, 'counter'],
  ['hosted', { ...complete, proof: 'hosted' }, 'counter'],
  ['proof of address? not known', { ...complete, proof: 'unsure' }, 'counter'],
  ['proof of identity', complete, 'counter'],
  ['proof of identity, expired for long', { ...complete, identity: 'old' }, 'identity-first'],
  ['no proof of identity', { ...complete, identity: 'none' }, 'identity-first'],
  ['online', { ...complete, how: 'online' }, 'online'],
  ['at the counter', complete, 'counter'],
  ['by post', { ...complete, how: 'post' }, 'post'],
];

describe('registering to vote', () => {
  it.each(branches)('%s', (_branch, answers, outcome) => expect(walkWith(answers).cursor).toBe(outcome));

  it('the table above names every outcome', () => {
    const named = new Set(branches.map(([, , outcome]) => outcome));
    expect(outcomes).toHaveLength(9);
    expect(outcomes.map((step) => step.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('the table above gives every answer to every question', () => {
    const given = branches.flatMap(([, answers]) =>
      Object.entries(walkWith(answers).answers).map((each) => each.join()),
    );
    const all = Object.values(procedure.fields).flatMap((field) =>
      field.type === 'choice' ? field.choices.map((choice) => [field.id, choice.id].join()) : [],
    );
    expect(all).toHaveLength(27);
    expect(all.filter((each) => !given.includes(each))).toEqual([]);
  });

  it('every combination of choices ends at an outcome, and every step is on some walk', () => {
    expect(walks).toHaveLength(155);
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

  it.each(['counter', 'online', 'post'])('by %s, the papers are those of the link with Paris', (how) => {
    expect(itemsAt({ ...complete, how })).toEqual(['identity', 'own-proof']);
    expect(itemsAt({ ...complete, how, proof: 'hosted' })).toEqual(['identity', 'hosted-proof']);
    expect(itemsAt({ ...complete, how, proof: 'unsure' })).toEqual(['identity', 'own-proof', 'proof-doubt']);
    expect(itemsAt({ ...complete, how, link: 'tax' })).toEqual(['identity', 'tax-proof']);
  });

  it('whoever moved is told that the roll does not follow', () => {
    expect(pathOf(procedure, walkWith(complete)).map(({ id }) => id)).toContain('moved');
  });

  it('a citizen of the Union is told for which elections, and is not asked about a French census', () => {
    for (const walk of walks.filter(({ answers }) => answers['nationality'] === 'european')) {
      expect(walk.answers).not.toHaveProperty('census');
      if ('link' in walk.answers) expect(walk.steps).toContain('two-elections');
    }
  });

  it('every way to register gives the deadline', () => {
    for (const end of outcomes.filter(({ id }) => ['online', 'post', 'counter'].includes(id))) {
      const words = end.bodyTexts.map((key) => texts.fr[key]).join(' ');
      expect(words).toContain('{deadline}');
      expect(words).toContain('{next-deadline}');
    }
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
