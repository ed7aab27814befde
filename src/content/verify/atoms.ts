import type { Condition } from '#core/condition/condition.ts';
import { printCondition } from '#core/condition/print.ts';

/** The smallest thing that a condition asks of one field. */
export type Atom = Extract<Condition, { readonly field: string }>;

/** Every question that a condition asks of a field, repeated as often as it is asked. */
export const atomsOf = (condition: Condition): readonly Atom[] => {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.all.flatMap(atomsOf);
    case 'not':
      return atomsOf(condition.of);
    case 'constant':
      return [];
    case 'compare':
    case 'in':
    case 'answered':
      return [condition];
  }
};

/** The truths of the atoms met so far, one bit each; an atom about a field that was not asked is false. */
export type Truths = bigint;

/** Gives each distinct atom one bit, in the order in which they are met. */
export class AtomTable {
  readonly #bits = new Map<string, bigint>();
  readonly #byField = new Map<string, { readonly atom: Atom; readonly bit: bigint }[]>();

  bitOf(atom: Atom): bigint {
    const key = printCondition(atom);
    const known = this.#bits.get(key);
    if (known !== undefined) return known;
    const bit = 1n << BigInt(this.#bits.size);
    this.#bits.set(key, bit);
    const about = this.#byField.get(atom.field) ?? [];
    this.#byField.set(atom.field, [...about, { atom, bit }]);
    return bit;
  }

  about(field: string): readonly { readonly atom: Atom; readonly bit: bigint }[] {
    return this.#byField.get(field) ?? [];
  }

  /** The bits that a condition reads. */
  read(condition: Condition | undefined): bigint {
    return condition ? atomsOf(condition).reduce((bits, atom) => bits | this.bitOf(atom), 0n) : 0n;
  }

  /** The condition as a function of the truths of its atoms. */
  test(condition: Condition): (truths: Truths) => boolean {
    switch (condition.op) {
      case 'and': {
        const all = condition.all.map((each) => this.test(each));
        return (truths) => all.every((each) => each(truths));
      }
      case 'or': {
        const all = condition.all.map((each) => this.test(each));
        return (truths) => all.some((each) => each(truths));
      }
      case 'not': {
        const of = this.test(condition.of);
        return (truths) => !of(truths);
      }
      case 'constant':
        return () => condition.value;
      default: {
        const bit = this.bitOf(condition);
        return (truths) => (truths & bit) !== 0n;
      }
    }
  }
}
