import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exploration, explore, type Method, soundly } from '#content/verify/explore.ts';
import type { Witness } from '#content/verify/trail.ts';
import { verify } from '#content/verify/verify.ts';
import { evaluate } from '#core/condition/evaluate.ts';
import type { Procedure, Step } from '#core/procedure/procedure.ts';
import { allAnswers, allWalks, broken, someDays, wellFormed, type Seen, walk } from './verifier-random.ts';

const explored = (procedure: Procedure, method: Method = soundly): Exploration => {
  const found = explore(procedure, (key) => key, method);
  if (!found.proved) throw new Error('so small a procedure must be decided');
  return found;
};

const asWalked = (procedure: Procedure, witness: Witness): Seen => {
  const given = new Map(witness.answers.map(({ field, value }) => [field, value]));
  return walk(procedure, witness.today, (field) => given.get(field.id) ?? allAnswers(field)[0] ?? '');
};

const itemsOf = (step: Step) =>
  step.kind === 'checklist' ? step.items : step.kind === 'outcome' ? step.checklist : [];

/** What a walk meets that the proof excludes, in words; empty when they agree. */
const excludedBy = (
  procedure: Procedure,
  found: Exploration,
  seen: Seen,
  today: string,
): readonly string[] => {
  const steps = procedure.steps.flatMap((step, at) =>
    seen.steps.includes(step.id) && !found.entered[at] ? [`enters ${step.id}`] : [],
  );
  const lost = seen.outcome === null && found.lost.length === 0 ? ['ends nowhere'] : [];
  const items = found.sightings.flatMap(({ observed, held, failed }) => {
    const step = procedure.steps[observed.step];
    if (observed.kind !== 'item' || !step || !seen.steps.includes(step.id)) return [];
    const holds = evaluate(observed.condition, seenBefore(procedure, seen, observed.step), today);
    return (holds ? held : failed) ? [] : [`${holds ? 'sees' : 'does not see'} ${observed.about}`];
  });
  return [...steps, ...lost, ...items];
};

const seenBefore = (procedure: Procedure, { answers, steps }: Seen, at: number) => {
  const asked = procedure.steps
    .slice(0, at)
    .flatMap((step) => (step.kind === 'question' && steps.includes(step.id) ? [step.field] : []));
  return Object.fromEntries(Object.entries(answers).filter(([field]) => asked.includes(field)));
};

/** The rule of the proof itself: nothing that a walk meets was excluded. */
const excludesNothingThatHappens = (method: Method) =>
  fc.property(fc.oneof(wellFormed, broken), (procedure) => {
    const found = explored(procedure, method);
    for (const seen of allWalks(procedure, someDays))
      expect(excludedBy(procedure, found, seen, seen.today)).toEqual([]);
  });

describe('what the verifier excludes never happens', () => {
  it('on random walks through the engine, touch by touch', () => {
    const draws = fc.array(fc.nat(), { minLength: 10, maxLength: 10 });
    const property = fc.property(
      wellFormed,
      fc.array(fc.tuple(draws, fc.constantFrom(...someDays)), { minLength: 20, maxLength: 20 }),
      (procedure, tries) => {
        const found = explored(procedure);
        for (const [draw, today] of tries) {
          let turn = 0;
          const seen = walk(procedure, today, (field) => {
            const all = allAnswers(field);
            return all[(draw[turn++ % 10] ?? 0) % all.length] ?? '';
          });
          expect(seen.outcome).not.toBeNull();
          expect(excludedBy(procedure, found, seen, today)).toEqual([]);
        }
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it('on every walk of small procedures, with every answer', () => {
    fc.assert(excludesNothingThatHappens(soundly), { numRuns: 300 });
  });
});

describe('what the verifier reports is shown by a walk', () => {
  const isWalked = (procedure: Procedure): void => {
    const found = explored(procedure);
    procedure.steps.forEach((step, at) => {
      const witness = found.entered[at];
      if (witness) expect(asWalked(procedure, witness).steps).toContain(step.id);
    });
    for (const witness of found.lost) expect(asWalked(procedure, witness).outcome).toBeNull();
    for (const { observed, held, failed } of found.sightings) {
      for (const [witness, truth] of [
        [held, true],
        [failed, false],
      ] as const) {
        if (!witness) continue;
        const seen = seenBefore(procedure, asWalked(procedure, witness), observed.step);
        expect(evaluate(observed.condition, seen, witness.today)).toBe(truth);
      }
    }
  };

  it('each step it calls reachable, each lost walk, each condition it saw true or false', () => {
    fc.assert(fc.property(fc.oneof(wellFormed, broken), isWalked), { numRuns: 400 });
  });

  it('a random broken procedure is refused for a walk that is lost, or for a last step that is named', () => {
    const words = { texts: new Map<string, string>(), places: new Map() };
    const property = fc.property(broken, (procedure) => {
      const flaws = verify(procedure, words).filter(({ rule }) => rule !== 'constant-condition');
      const walks = [...allWalks(procedure, someDays)];
      const last = procedure.steps.at(-1);
      for (const { rule, about, walk: told } of flaws) {
        if (rule === 'dead-end' || rule === 'unhandled-choice')
          expect(told.at(-1)).toMatch(/^Il ne reste alors/);
        if (rule === 'last-step')
          expect(last?.id === about && (last.kind !== 'outcome' || last.when)).toBeTruthy();
        if (rule === 'unreachable-step')
          expect(walks.every(({ steps }) => !steps.includes(about))).toBe(true);
      }
      const loses = walks.some(({ outcome }) => outcome === null);
      const says = flaws.some(({ rule }) => rule === 'dead-end' || rule === 'unhandled-choice');
      if (loses) expect(says).toBe(true);
      if (last?.kind !== 'outcome' || last.when) expect(flaws.length).toBeGreaterThan(0);
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('a line that it says nobody sees is on no walk at all', () => {
    const property = fc.property(wellFormed, (procedure) => {
      const hidden = explored(procedure).sightings.filter(
        ({ observed, held }) => observed.kind === 'item' && !held,
      );
      for (const seen of allWalks(procedure, someDays))
        for (const { observed } of hidden) {
          const step = procedure.steps[observed.step];
          if (!step || !seen.steps.includes(step.id)) continue;
          const item = itemsOf(step).find(({ id }) => id === observed.about);
          expect(item?.when && evaluate(item.when, seen.answers, seen.today)).toBe(false);
        }
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe('a verifier with a mistake in it is caught by these walks', () => {
  const faulty: readonly (readonly [mistake: string, method: Method])[] = [
    [
      'it tries only the ends of a field',
      {
        ...soundly,
        valuesOf: (...given) =>
          soundly.valuesOf(...given).filter((_, at, all) => at === 0 || at === all.length - 1),
      },
    ],
    [
      'it forgets the last choice',
      { ...soundly, valuesOf: (...given) => soundly.valuesOf(...given).slice(0, -1) },
    ],
    [
      'it leaves out the neighbours of a constant',
      {
        ...soundly,
        valuesOf: (field, atoms, today) =>
          field.type === 'integer' ? [field.min, field.max] : soundly.valuesOf(field, atoms, today),
      },
    ],
    [
      'it forgets an answer one step too early',
      { ...soundly, liveAfter: (reads) => soundly.liveAfter(reads).map((_, at, all) => all[at + 1] ?? 0n) },
    ],
    [
      'it remembers only what the next step reads',
      { ...soundly, liveAfter: (reads) => reads.map((_, at) => reads[at + 1] ?? 0n) },
    ],
  ];

  it.each(faulty)('%s', (_mistake, method) => {
    expect(fc.check(excludesNothingThatHappens(method), { numRuns: 400, seed: 7 }).failed).toBe(true);
  });
});
