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

const { procedure, texts } = procedureIn(await published(), 'hosting-certificate');
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

const visit = { asker: 'host', visit: 'private', stay: 'short', nationality: 'visa', place: 'here' };
const complete = { ...visit, tenure: 'tenant', hostPapers: 'identity', visitors: 'one' };

/** The branches of the City's procedure, as the fact sheet lists them: "visitor's nationality; length; host
 * owner/tenant/hosted; minor; host's permit type", and the kind of visit, who asks, and which town hall. */
const branches: readonly (readonly [branch: string, answers: Answers, outcome: string])[] = [
  ['the host asks', complete, 'come'],
  ['the visitor asks', { ...complete, asker: 'visitor' }, 'host-must-ask'],
  ['someone asks for the host', { ...complete, asker: 'other' }, 'host-must-ask'],
  ['a private visit', complete, 'come'],
  ['an emergency', { ...complete, visit: 'urgent' }, 'exempt-visit'],
  ['work, studies, hotel', { ...complete, visit: 'other' }, 'other-visit'],
  ['what kind of visit? not known', { ...complete, visit: 'unsure' }, 'other-visit'],
  ['length: short', complete, 'come'],
  ['length: long', { ...complete, stay: 'long' }, 'too-long'],
  ['length: not known', { ...complete, stay: 'unsure' }, 'length-first'],
  ['nationality: exempt', { ...complete, nationality: 'exempt' }, 'exempt-visitor'],
  ['nationality: a visa is needed', complete, 'come'],
  ['nationality: a circulation visa', { ...complete, nationality: 'circulation' }, 'exempt-visitor'],
  ['nationality: no visa needed', { ...complete, nationality: 'no-visa' }, 'ask-consulate'],
  ['nationality: not known', { ...complete, nationality: 'unsure' }, 'ask-consulate'],
  ['home: in this arrondissement', complete, 'come'],
  ['home: elsewhere in Paris', { ...complete, place: 'paris' }, 'other-hall'],
  ['home: outside Paris', { ...complete, place: 'elsewhere' }, 'other-town'],
  ['host: owner', { ...complete, tenure: 'owner' }, 'come'],
  ['host: tenant', complete, 'come'],
  ['host: hosted', { ...complete, tenure: 'hosted' }, 'hosted-host'],
  ['host: French', complete, 'come'],
  ['host: residence permit', { ...complete, hostPapers: 'permit' }, 'come'],
  ['host: receipt or provisional permit', { ...complete, hostPapers: 'receipt' }, 'permit-to-check'],
  ['host: another paper, or none', { ...complete, hostPapers: 'other' }, 'permit-to-check'],
  ['one visitor', complete, 'come'],
  ['a family', { ...complete, visitors: 'family' }, 'come'],
  ['several adults', { ...complete, visitors: 'several' }, 'come'],
  ['a minor alone', { ...complete, visitors: 'minor' }, 'come'],
];

describe('hosting a visitor from abroad', () => {
  it.each(branches)('%s', (_branch, answers, outcome) => expect(walkWith(answers).cursor).toBe(outcome));

  it('the table above names every outcome', () => {
    const named = new Set(branches.map(([, , outcome]) => outcome));
    expect(outcomes).toHaveLength(12);
    expect(outcomes.map((step) => step.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('the table above gives every answer to every question', () => {
    const given = branches.flatMap(([, answers]) =>
      Object.entries(walkWith(answers).answers).map((each) => each.join()),
    );
    const all = Object.values(procedure.fields).flatMap((field) =>
      field.type === 'choice' ? field.choices.map((choice) => [field.id, choice.id].join()) : [],
    );
    expect(all).toHaveLength(29);
    expect(all.filter((each) => !given.includes(each))).toEqual([]);
  });

  it('every combination of choices ends at an outcome, and every step is on some walk', () => {
    expect(walks).toHaveLength(54);
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

  it.each(['here', 'paris'])('the papers fit the host and the visitors, for a home %s', (place) => {
    const some = (answers: Answers): readonly string[] =>
      itemsAt({ ...complete, place, ...answers }).filter((id) =>
        ['identity', 'permit', 'deed', 'lease', 'minor', 'one-each', 'together'].includes(id),
      );
    expect(some({})).toEqual(['identity', 'lease']);
    expect(some({ tenure: 'owner', hostPapers: 'permit' })).toEqual(['permit', 'deed']);
    expect(some({ visitors: 'minor' })).toEqual(['identity', 'lease', 'minor']);
    expect(some({ visitors: 'family' })).toEqual(['identity', 'lease', 'together']);
    expect(some({ visitors: 'several' })).toEqual(['identity', 'lease', 'one-each']);
  });

  it('whoever needs no certificate is told so before being asked about their home', () => {
    for (const { answers } of walks.filter(({ outcome }) => outcome?.startsWith('exempt-'))) {
      expect(answers).not.toHaveProperty('place');
    }
  });

  it('the stamp is warned of before the first question, and only those who can apply are told to buy it', () => {
    expect(texts.fr['start.cost']).toContain('même en cas de refus');
    const buying = outcomes.filter(({ checklist }) => checklist.some(({ id }) => id === 'stamp'));
    expect(buying.map(({ id }) => id)).toEqual(['other-hall', 'come']);
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
