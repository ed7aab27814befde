import type { Procedure, Step } from '#core/procedure/procedure.ts';
import { type Atom, AtomTable, type Truths } from './atoms.ts';
import { type Observed, observedIn } from './observe.ts';
import { isRecordStep, recordedBy, type RecordStep } from '#core/procedure/record.ts';
import { type ValuesOf, valuesOf } from './regions.ts';
import { todaysFor } from './todays.ts';
import { type Blurred, toldApart } from './told-apart.ts';
import { type Trail, type Witness, witnessOf } from './trail.ts';
import { type Given, type Turns, turnsOf } from './turns.ts';
import type { FrenchWords } from './words.ts';

/** An observed condition, with a walk on which it held and one on which it did not, where there are such walks. */
export interface Sighting {
  readonly observed: Observed;
  readonly held: Witness | null;
  readonly failed: Witness | null;
}

/** What is true of every walk through a procedure. */
export interface Exploration {
  readonly proved: true;
  /** For each step, a walk that arrives where it stands, and one that enters it. */
  readonly arrived: readonly (Witness | null)[];
  readonly entered: readonly (Witness | null)[];
  readonly sightings: readonly Sighting[];
  /** Walks that pass the last step without an outcome, one for each last answer. */
  readonly lost: readonly Witness[];
  /** Recorded values after which a person meets the very same steps, though they must not. */
  readonly blurred: readonly Blurred[];
  readonly states: number;
}

/** The search was given up at a step, because too many answers are still read after it. */
export interface GivenUp {
  readonly proved: false;
  readonly step: number;
  readonly fields: readonly string[];
}

export const mostStates = 200_000;

/** The parts that make the search sound; a test puts in faulty ones to see that it would notice. */
export interface Method {
  readonly valuesOf: ValuesOf;
  /** The truths that later steps still read: the rest is forgotten, which keeps the states few. */
  readonly liveAfter: (reads: readonly bigint[]) => readonly bigint[];
}

const liveAfter: Method['liveAfter'] = (reads) => {
  const live = reads.map(() => 0n);
  for (let at = reads.length - 2; at >= 0; at -= 1) live[at] = (live[at + 1] ?? 0n) | (reads[at + 1] ?? 0n);
  return live;
};

/** What a step says matters only where it says that something is paid. */
const wordless: FrenchWords = { texts: new Map(), places: new Map() };

export const soundly: Method = { valuesOf, liveAfter };

type States = Map<Truths, Trail | null>;

const told = (trail: Trail | null, step: number, given: readonly Given[]): Trail | null =>
  given.reduce<Trail | null>((before, { field, value }) => ({ before, step, field, value }), trail);

const keep = (states: States, truths: Truths, trail: Trail | null): void => {
  if (!states.has(truths)) states.set(truths, trail);
};

class TooMany extends Error {
  readonly step: number;
  constructor(step: number) {
    super('too many states');
    this.step = step;
  }
}

/** The search of all walks: a set of states goes from step to step, and each state keeps one walk that led to it. */
class Search {
  readonly arrived: (Witness | null)[];
  readonly entered: (Witness | null)[];
  readonly held = new Map<Observed, Witness>();
  readonly failed = new Map<Observed, Witness>();
  readonly lost = new Map<string, Witness>();
  readonly blurred: Blurred[] = [];
  readonly live: readonly bigint[];
  readonly table = new AtomTable();
  readonly observed: readonly (readonly Observed[])[];
  states = 0;
  readonly #procedure: Procedure;
  readonly #method: Method;
  readonly #whens: readonly (Observed | undefined)[];

  constructor(
    procedure: Procedure,
    method: Method,
    labelOf: (key: string) => string,
    words: FrenchWords,
    inDetail: boolean,
  ) {
    this.#procedure = procedure;
    this.#method = method;
    this.observed = observedIn(procedure, this.table, labelOf, words, inDetail);
    const reads = this.observed.map((all) =>
      all.reduce((bits, { condition }) => bits | this.table.read(condition), 0n),
    );
    this.live = method.liveAfter(reads);
    this.#whens = this.observed.map((all) => all.find(({ kind }) => kind === 'when'));
    this.arrived = procedure.steps.map(() => null);
    this.entered = procedure.steps.map(() => null);
  }

  get atoms(): readonly Atom[] {
    return Object.keys(this.#procedure.fields).flatMap((id) => this.table.about(id).map(({ atom }) => atom));
  }

  on(today: string): void {
    const turns = this.#turnsOn(today);
    let here: States = new Map([[0n, null]]);
    for (const [at, step] of this.#procedure.steps.entries()) {
      this.states += here.size;
      if (this.states > mostStates) throw new TooMany(at);
      here = this.#pass(step, at, here, today, turns);
    }
    for (const trail of here.values()) {
      const last = `${trail?.field}=${String(trail?.value)}`;
      if (!this.lost.has(last)) this.lost.set(last, witnessOf(trail, today));
    }
  }

  #turnsOn(today: string): readonly Turns[] {
    return this.#procedure.steps.map((step) =>
      turnsOf(this.#procedure, step, this.table, today, this.#method.valuesOf),
    );
  }

  #pass(step: Step, at: number, here: States, today: string, turns: readonly Turns[]): States {
    const next: States = new Map();
    const inside: States = new Map();
    const live = this.live[at] ?? 0n;
    const when = this.#whens[at];
    for (const [truths, trail] of here) {
      this.arrived[at] ??= witnessOf(trail, today);
      const enters = !when || when.holds(truths);
      this.#observe(at, enters, truths, trail, today);
      if (!enters) keep(next, truths & live, trail);
      else {
        this.entered[at] ??= witnessOf(trail, today);
        keep(inside, truths & live, trail);
        this.#enter(step, at, truths & live, trail, next, turns[at]);
      }
    }
    if (isRecordStep(step)) this.#tellApart(step, at, inside, today, turns);
    return next;
  }

  #enter(
    step: Step,
    at: number,
    truths: Truths,
    trail: Trail | null,
    next: States,
    turns: Turns | undefined,
  ): void {
    if (step.kind === 'outcome' || !turns) return;
    const live = this.live[at] ?? 0n;
    for (const { given, truths: gives } of turns.all)
      keep(next, (truths & ~turns.clears) | (gives & live), told(trail, at, given));
  }

  #tellApart(step: RecordStep, at: number, inside: States, today: string, turns: readonly Turns[]): void {
    const { steps } = this.#procedure;
    const whens = this.#whens.map((when) => when?.holds);
    const world = { procedure: this.#procedure, table: this.table, live: this.live, whens, turns, today };
    const found = toldApart(world, step, at, inside);
    if (found === 'too-many') throw new TooMany(at);
    if (steps[at] && found && this.blurred.every((each) => each.step !== at)) this.blurred.push(found);
  }

  #observe(at: number, enters: boolean, truths: Truths, trail: Trail | null, today: string): void {
    for (const observed of this.observed[at] ?? []) {
      if (!enters && !observed.arriving) continue;
      const into = observed.holds(truths) ? this.held : this.failed;
      if (!into.has(observed)) into.set(observed, witnessOf(trail, today));
    }
  }
}

const givenUp = (procedure: Procedure, search: Search, step: number): GivenUp => {
  const live = step === 0 ? 0n : (search.live[step - 1] ?? 0n);
  const recorded = procedure.steps.flatMap(recordedBy).map(({ name }) => name);
  const still = [...Object.keys(procedure.fields), ...recorded].filter((id) =>
    search.table.about(id).some(({ bit }) => (live & bit) !== 0n),
  );
  return { proved: false, step, fields: still };
};

/**
 * Finds everything that walks through a procedure can meet, on every day on which one may begin. The language of
 * conditions is closed, so the truths of their atoms are all that a walk can depend on, and the search is finite; it
 * is given up beyond `mostStates`. Expects conditions that were checked: known fields, asked before, of one type.
 */
export const explore = (
  procedure: Procedure,
  labelOf: (key: string) => string = (key) => key,
  method: Method = soundly,
  words: FrenchWords = wordless,
  inDetail = false,
): Exploration | GivenUp => {
  const search = new Search(procedure, method, labelOf, words, inDetail);
  try {
    for (const today of todaysFor(procedure, search.atoms)) search.on(today);
  } catch (error) {
    if (error instanceof TooMany) return givenUp(procedure, search, error.step);
    throw error;
  }
  const sightings = search.observed.flat().map((observed) => ({
    observed,
    held: search.held.get(observed) ?? null,
    failed: search.failed.get(observed) ?? null,
  }));
  const { arrived, entered, blurred, states } = search;
  return { proved: true, arrived, entered, sightings, lost: [...search.lost.values()], blurred, states };
};
