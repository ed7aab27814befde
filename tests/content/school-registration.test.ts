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

const { procedure, texts } = procedureIn(await published(), 'school-registration');
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

const child = { level: 'nursery', sort: 'public', now: 'none', home: 'settled', wish: 'sector' };
const complete = { ...child, authority: 'agreed', birth: 'book', how: 'counter' };
const pupil = { ...complete, level: 'primary', now: 'paris-public' };
const toddler = { ...complete, level: 'toddler', two: 'yes' };

/** The branches of the City's procedure, as the fact sheet lists them: "age · already in Paris public school? · moving
 * within/into arrondissement? · asking other school? · hosted? · separated parents?", and public or private. */
const branches: readonly (readonly [branch: string, answers: Answers, outcome: string])[] = [
  ['age: nursery school', complete, 'counter'],
  ['age: primary school', { ...complete, level: 'primary' }, 'counter'],
  ['age: collège or lycée', { level: 'secondary' }, 'secondary'],
  ['age: two on the first day', toddler, 'counter'],
  ['age: younger', { ...toddler, two: 'no' }, 'too-young'],
  ['age: not known', { level: 'unsure' }, 'which-level'],
  ['a private school', { ...complete, sort: 'private' }, 'private'],
  ['public or private? not known', { ...complete, sort: 'unsure' }, 'which-sort'],
  ['not at school yet', complete, 'counter'],
  ['at a private school, or outside Paris', { ...complete, now: 'other-school' }, 'counter'],
  ['in a public school of Paris, staying', { ...pupil, change: 'nothing' }, 'automatic'],
  ['in a public school of Paris, moving', { ...pupil, change: 'moved', home: 'moving' }, 'counter'],
  ['in a public school of Paris, another wanted', { ...pupil, change: 'other-school' }, 'counter'],
  ['moving into Paris', { ...complete, home: 'moving' }, 'counter'],
  ['living outside Paris', { ...complete, home: 'outside' }, 'outside-paris'],
  ['hosted', { ...complete, home: 'hosted' }, 'counter'],
  ['the local school', complete, 'counter'],
  ['another school', { ...complete, wish: 'other' }, 'counter'],
  ['which school? not known', { ...complete, wish: 'unsure' }, 'counter'],
  ['parents agreed', complete, 'counter'],
  ['separated parents, with a ruling', { ...complete, authority: 'ruled' }, 'counter'],
  ['parents who disagree', { ...complete, authority: 'disagree' }, 'parents-first'],
  ['someone else with authority', { ...complete, authority: 'carer' }, 'counter'],
  ['who signs? not known', { ...complete, authority: 'unsure' }, 'parents-first'],
  ['family record book', complete, 'counter'],
  ['birth certificate', { ...complete, birth: 'certificate' }, 'counter'],
  ['refugee', { ...complete, birth: 'ofpra' }, 'counter'],
  ['no birth paper', { ...complete, birth: 'none' }, 'counter'],
  ['online', { ...complete, how: 'online' }, 'online'],
  ['at the town hall', complete, 'counter'],
];

describe('registering a child for school', () => {
  it.each(branches)('%s', (_branch, answers, outcome) => expect(walkWith(answers).cursor).toBe(outcome));

  it('the table above names every outcome', () => {
    const named = new Set(branches.map(([, , outcome]) => outcome));
    expect(outcomes).toHaveLength(10);
    expect(outcomes.map((step) => step.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('the table above gives every answer to every question', () => {
    const given = branches.flatMap(([, answers]) =>
      Object.entries(walkWith(answers).answers).map((each) => each.join()),
    );
    const all = Object.values(procedure.fields).flatMap((field) =>
      field.type === 'choice' ? field.choices.map((choice) => [field.id, choice.id].join()) : [],
    );
    expect(all).toHaveLength(34);
    expect(all.filter((each) => !given.includes(each))).toEqual([]);
  });

  it('every combination of choices ends at an outcome, and every step is on some walk', () => {
    expect(walks).toHaveLength(1658);
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

  it('a hosted family brings four papers for its address, and no bill of its own', () => {
    const items = itemsAt({ ...complete, home: 'hosted' });
    expect(items).toEqual(
      expect.arrayContaining(['host-letter', 'host-identity', 'host-proof', 'own-letter']),
    );
    expect(items).not.toContain('own-proof');
    expect(itemsAt(complete).filter((id) => /^(own|host|new)-/.test(id))).toEqual(['own-proof']);
  });

  it('a leaving certificate is asked only of a child who leaves a school', () => {
    for (const walk of walks.filter(({ outcome }) => outcome === 'counter')) {
      const { now, change } = walk.answers;
      const leaves = now === 'other-school' || change === 'moved';
      expect(itemsAt(walk.answers as Answers).includes('leaving')).toBe(leaves);
    }
  });

  it('a two-year-old needs the headteacher, and is never offered another school', () => {
    expect(itemsAt(toddler)).toContain('head-agreement');
    for (const walk of walks.filter(({ answers }) => answers['two'] === 'yes')) {
      expect(walk.steps).toContain('headteacher-first');
      expect(walk.answers).not.toHaveProperty('wish');
    }
  });

  it('a child who simply stays has nothing to do', () => {
    expect(outcomes.find(({ id }) => id === 'automatic')?.result).toBe('done');
  });

  it('another school is a request of its own, asked and explained', () => {
    for (const answers of [
      { ...complete, wish: 'other' },
      { ...pupil, change: 'other-school' },
    ]) {
      expect(itemsAt(answers)).toContain('other-school');
      expect(pathOf(procedure, walkWith(answers)).map(({ id }) => id)).toContain('another-school');
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
