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

const { procedure, texts } = procedureIn(await published(), 'identity-papers');
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

const start = { stage: 'new', paper: 'card', holder: 'adult', home: 'own' };
const renewed = { ...start, reason: 'renewal', validity: 'recent' };
const first = { ...start, reason: 'first', otherTitle: 'have' };
const lost = { ...start, reason: 'lost', otherTitle: 'none', birthPlace: 'paris' };

/** The branches of the City's procedure, as the fact sheet lists them: "CNI/passport/both · adult/minor ·
 * first/renewal/lost/stolen · expired less or more than 5 years · old title to show? · name change · hosted". */
const branches: readonly (readonly [branch: string, answers: Answers, outcome: string])[] = [
  ['not begun', renewed, 'prepare'],
  ['an appointment is booked', { ...renewed, stage: 'booked' }, 'come'],
  ['the application is in', { stage: 'filed' }, 'collect'],
  ['identity card', renewed, 'prepare'],
  ['passport', { ...renewed, paper: 'passport' }, 'prepare'],
  ['both', { ...renewed, paper: 'both' }, 'prepare'],
  ['which one? not known', { stage: 'new', paper: 'unsure' }, 'which-paper'],
  ['adult', renewed, 'prepare'],
  ['minor of 15 or more', { ...first, holder: 'teen' }, 'prepare'],
  ['child under 15', { ...first, holder: 'child', paper: 'passport', stage: 'booked' }, 'come'],
  ['first', first, 'prepare'],
  ['renewal', renewed, 'prepare'],
  ['lost', lost, 'prepare'],
  ['stolen', { ...lost, reason: 'stolen', stage: 'booked' }, 'come'],
  ['valid for long, no journey', { ...renewed, validity: 'long', travel: 'none' }, 'card-too-early'],
  ['valid for long, a journey', { ...renewed, validity: 'long', travel: 'planned' }, 'prepare'],
  [
    'valid for long, a journey? not known',
    { ...renewed, validity: 'long', travel: 'unsure' },
    'travel-to-check',
  ],
  ['valid for long, a passport', { ...renewed, validity: 'long', paper: 'passport' }, 'prepare'],
  ['valid for long, both', { ...renewed, validity: 'long', paper: 'both' }, 'prepare'],
  ['soon expired', { ...renewed, validity: 'soon' }, 'prepare'],
  ['expired less than 5 years ago', { ...renewed, validity: 'recent' }, 'prepare'],
  ['expired more than 5 years ago', { ...renewed, validity: 'old', otherTitle: 'have' }, 'prepare'],
  ['expired when? not known', { ...renewed, validity: 'unsure' }, 'prepare'],
  ['an old title to show', first, 'prepare'],
  ['no old title to show, born in Paris', lost, 'prepare'],
  ['no old title to show, born elsewhere', { ...lost, birthPlace: 'elsewhere' }, 'prepare'],
  ['no old title to show, born abroad', { ...lost, birthPlace: 'abroad' }, 'prepare'],
  ['name change', { ...start, reason: 'other', changed: 'name', birthPlace: 'paris' }, 'prepare'],
  ['another reason', { ...start, reason: 'other', changed: 'something-else' }, 'other-reason'],
  ['proof of address', renewed, 'prepare'],
  ['hosted', { ...renewed, home: 'hosted' }, 'prepare'],
  ['proof of address? not known', { ...renewed, home: 'unsure' }, 'prepare'],
];

describe('getting an identity card or a passport', () => {
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
    expect(all).toHaveLength(33);
    expect(all.filter((each) => !given.includes(each))).toEqual([]);
  });

  it('every combination of choices ends at an outcome, and every step is on some walk', () => {
    expect(walks).toHaveLength(1275);
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

  it.each([
    ['adult', 'stamp-adult'],
    ['teen', 'stamp-teen'],
    ['child', 'stamp-child'],
  ])('a passport for a %s asks for one stamp, of the right price', (holder, stamp) => {
    const stamps = (paper: string): readonly string[] =>
      itemsAt({ ...first, paper, holder }).filter((id) => id.startsWith('stamp'));
    expect([stamps('passport'), stamps('both'), stamps('card')]).toEqual([[stamp], [stamp], []]);
  });

  it('a card is paid for only when the old one cannot be handed back', () => {
    for (const walk of walks.filter(({ outcome }) => outcome === 'come' || outcome === 'prepare')) {
      const { paper, reason } = walk.answers;
      const paid = itemsAt(walk.answers as Answers).includes('stamp-card');
      expect(paid).toBe(paper !== 'passport' && (reason === 'lost' || reason === 'stolen'));
    }
  });

  it('whoever was born in Paris is never asked for a birth certificate', () => {
    expect(itemsAt(lost)).not.toContain('birth-certificate');
    expect(itemsAt({ ...lost, birthPlace: 'elsewhere' })).toContain('birth-certificate');
  });

  it('a hosted person brings three papers of the host, and no bill of their own', () => {
    const home = (home: string): readonly string[] =>
      itemsAt({ ...renewed, home }).filter((id) => /^(own|host)-/.test(id));
    expect(home('hosted')).toEqual(['host-letter', 'host-identity', 'host-proof']);
    expect(home('own')).toEqual(['own-proof']);
  });

  it('a theft is reported before, a loss at the counter', () => {
    expect(pathOf(procedure, walkWith({ ...lost, reason: 'stolen' })).map(({ id }) => id)).toContain(
      'theft-first',
    );
    expect(itemsAt({ ...lost, reason: 'stolen' })).toContain('theft');
    expect(itemsAt(lost)).toContain('loss');
  });

  it('a child comes with a parent', () => {
    expect(itemsAt({ ...first, holder: 'teen' })).toContain('child-present');
    expect(itemsAt(first)).not.toContain('child-present');
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
