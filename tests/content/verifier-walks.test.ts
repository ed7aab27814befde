import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exploration, explore, type Method, soundly } from '#content/verify/explore.ts';
import type { Witness } from '#content/verify/trail.ts';
import { verify } from '#content/verify/verify.ts';
import { evaluate } from '#core/condition/evaluate.ts';
import { fieldsAsked } from '#core/procedure/path.ts';
import type { Procedure, Step } from '#core/procedure/procedure.ts';
import {
  isRecordStep,
  recordedBy,
  recordName,
  type Records,
  type RecordStep,
  recordsOf,
} from '#core/procedure/record.ts';
import type { Answer } from '#core/procedure/run.ts';
import { allAnswers, allWalks, broken, someDays, wellFormed, type Seen, walk } from './verifier-random.ts';

const explored = (procedure: Procedure, method: Method = soundly): Exploration => {
  const found = explore(procedure, (key) => key, method);
  if (!found.proved) throw new Error('so small a procedure must be decided');
  return found;
};

/** What a witness says was recorded; the first that it allows where it says nothing. */
const recordAs = (given: ReadonlyMap<string, Answer>, step: RecordStep): Records =>
  recordsOf(step).find((values) =>
    Object.entries(values).every(([name, value]) => (given.get(name) ?? value) === value),
  ) ?? {};

const asWalked = (procedure: Procedure, witness: Witness, over: Records = {}): Seen => {
  const given = new Map<string, Answer>([
    ...witness.answers.map(({ field, value }) => [field, value] as const),
    ...Object.entries(over),
  ]);
  return walk(procedure, witness.today, {
    answer: (field) => given.get(field.id) ?? allAnswers(field)[0] ?? '',
    record: (step) => recordAs(given, step),
  });
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
    if (observed.arriving || !step || !seen.steps.includes(step.id)) return [];
    const holds = evaluate(observed.condition, seenBefore(procedure, seen, observed.step), today);
    return (holds ? held : failed) ? [] : [`${holds ? 'sees' : 'does not see'} ${observed.about}`];
  });
  return [...steps, ...lost, ...items];
};

/** Whether everything asked so far on a walk was read back on a check page. */
const readBack = (walked: readonly Step[]): boolean =>
  walked.findLast((step) => step.kind === 'check' || fieldsAsked(step).length > 0)?.kind === 'check';

const seenBefore = (procedure: Procedure, { answers, records, steps }: Seen, at: number) => {
  const walked = procedure.steps.slice(0, at).filter(({ id }) => steps.includes(id));
  const known = walked.flatMap((step) => [...fieldsAsked(step), ...recordedBy(step).map(({ name }) => name)]);
  const all = Object.entries({ ...answers, ...records }).filter(([field]) => known.includes(field));
  return { ...Object.fromEntries(all), '#checked': readBack(walked) };
};

/** The rule of the proof itself: nothing that a walk meets was excluded. */
const excludesNothingThatHappens = (method: Method) =>
  fc.property(fc.oneof(wellFormed, broken), (procedure) => {
    const found = explored(procedure, method);
    for (const seen of allWalks(procedure, someDays)) {
      const excluded = excludedBy(procedure, found, seen, seen.today);
      if (excluded.length > 0) throw new Error(excluded.join());
    }
  });

describe('what the verifier excludes never happens', () => {
  it('on random walks through the engine, touch by touch', { timeout: 60_000 }, () => {
    const draws = fc.array(fc.nat(), { minLength: 10, maxLength: 10 });
    const property = fc.property(
      wellFormed,
      fc.array(fc.tuple(draws, fc.constantFrom(...someDays)), { minLength: 20, maxLength: 20 }),
      (procedure, tries) => {
        const found = explored(procedure);
        for (const [draw, today] of tries) {
          let turn = 0;
          const drawn = <T>(all: readonly T[]): T => all[(draw[turn++ % 10] ?? 0) % all.length] as T;
          const seen = walk(procedure, today, {
            answer: (field) => drawn(allAnswers(field)),
            record: (step) => drawn(recordsOf(step)),
          });
          expect(seen.outcome).not.toBeNull();
          expect(excludedBy(procedure, found, seen, today)).toEqual([]);
        }
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it('on every walk of small procedures, with every answer', { timeout: 60_000 }, () => {
    fc.assert(excludesNothingThatHappens(soundly), { numRuns: 150 });
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
    fc.assert(property, { numRuns: 80 });
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
          expect(item?.when && evaluate(item.when, { ...seen.answers, ...seen.records }, seen.today)).toBe(
            false,
          );
        }
    });
    fc.assert(property, { numRuns: 100 });
  });
});

/** Two walks that differ in one recorded value alone, and in nothing that is shown after it. */
const tailAfter = ({ steps, outcome }: Seen, id: string): string =>
  [...steps.slice(steps.indexOf(id)), outcome].join();

describe('what a person must be able to tell', () => {
  const apart: Readonly<Record<string, readonly [string, string]>> = {
    bill: ['unknown', 'unavailable'],
    payment: ['paid', 'being-checked'],
    submission: ['sent', 'kept'],
  };
  const paying = fc.oneof(wellFormed, broken).filter(({ steps }) => steps.some((step) => isRecordStep(step)));

  it('two values that it says end alike do, on the walk that it shows', () => {
    let shown = 0;
    const property = fc.property(paying, (procedure) => {
      for (const { step: at, records, witness } of explored(procedure).blurred) {
        const step = procedure.steps[at] as RecordStep;
        const [one, other] = records.map((recorded) => asWalked(procedure, witness, recorded));
        expect(one?.outcome).not.toBeNull();
        expect(tailAfter(one as Seen, step.id)).toBe(tailAfter(other as Seen, step.id));
        shown += 1;
      }
    });
    fc.assert(property, { numRuns: 1000 });
    expect(shown).toBeGreaterThan(50);
  });

  it('where it says nothing, no two walks that differ in that alone end alike', () => {
    let compared = 0;
    const property = fc.property(paying, (procedure) => {
      const blurred = new Set(explored(procedure).blurred.map(({ step }) => step));
      const silent = procedure.steps.filter(
        (step, at): step is RecordStep => isRecordStep(step) && !blurred.has(at),
      );
      for (const step of silent) {
        const name = recordName(step);
        const tails = new Map<string, string>();
        for (const seen of allWalks(procedure, someDays.slice(0, 2))) {
          const value = seen.records[name] ?? '';
          if (!apart[step.kind]?.includes(value) || seen.outcome === null) continue;
          const rest = JSON.stringify([seen.today, { ...seen.answers, ...seen.records, [name]: '' }]);
          const key = `${rest} ${tailAfter(seen, step.id)}`;
          expect(tails.get(key) ?? value).toBe(value);
          tails.set(key, value);
          compared += 1;
        }
      }
    });
    fc.assert(property, { numRuns: 800 });
    expect(compared).toBeGreaterThan(1_000);
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

  it.each(faulty)('%s', { timeout: 60_000 }, (_mistake, method) => {
    expect(fc.check(excludesNothingThatHappens(method), { numRuns: 400, seed: 7 }).failed).toBe(true);
  });
});
