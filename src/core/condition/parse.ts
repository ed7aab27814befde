import { isIsoDate } from '../calendar/dates.ts';
import type { Comparator, Condition, Constant } from './condition.ts';
import { type Token, tokensOf, type TokenFault } from './token.ts';

export type ParseReason =
  | TokenFault['reason']
  | 'expected-condition'
  | 'expected-comparison'
  | 'expected-constant'
  | 'expected-field'
  | 'expected-sign'
  | 'bad-date'
  | 'bad-amount'
  | 'too-deep'
  | 'after-the-end';

/** Where a text stops being a condition; `expected` is the sign that should stand there, when there is only one. */
export interface ParseFault {
  readonly reason: ParseReason;
  readonly offset: number;
  readonly expected?: string;
}

export type Parsed =
  { readonly ok: true; readonly condition: Condition } | { readonly ok: false; readonly fault: ParseFault };

const deepest = 32;
const comparators: readonly string[] = ['==', '!=', '<', '<=', '>', '>='] satisfies readonly Comparator[];
const reserved: readonly string[] = ['true', 'false', 'in', 'answered', 'date', 'today', 'days', 'euros'];

class Stop extends Error {
  readonly fault: ParseFault;
  constructor(fault: ParseFault) {
    super(fault.reason);
    this.fault = fault;
  }
}

/** Recursive descent over CEL's grammar, cut down to the closed language; a fault leaves it as a `Stop`. */
class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Condition {
    const condition = this.#or();
    if (this.#next.kind !== 'end') this.#stop('after-the-end');
    return condition;
  }

  get #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new Error('the tokens have no end');
    return token;
  }

  #stop(reason: ParseReason, offset: number = this.#next.offset, expected?: string): never {
    throw new Stop(expected === undefined ? { reason, offset } : { reason, offset, expected });
  }

  #take(text: string): boolean {
    if (this.#next.kind === 'text' || this.#next.text !== text) return false;
    this.#at += 1;
    return true;
  }

  #need(text: string): void {
    if (!this.#take(text)) this.#stop('expected-sign', this.#next.offset, text);
  }

  #or(): Condition {
    return this.#joined('or', '||', () => this.#joined('and', '&&', () => this.#not()));
  }

  #joined(op: 'and' | 'or', sign: string, part: () => Condition): Condition {
    const first = part();
    const all = [first];
    while (this.#take(sign)) all.push(part());
    return all.length === 1 ? first : { op, all };
  }

  #not(): Condition {
    this.#depth += 1;
    if (this.#depth > deepest) this.#stop('too-deep');
    const condition: Condition = this.#take('!') ? { op: 'not', of: this.#negated() } : this.#simple();
    this.#depth -= 1;
    return condition;
  }

  /** In CEL `!a == 1` turns round `a` alone, which has no meaning here: parentheses must say what is meant. */
  #negated(): Condition {
    const { kind, text, offset } = this.#next;
    const whole = text === 'answered' || text === 'true' || text === 'false';
    if (kind === 'name' && !whole) this.#stop('expected-sign', offset, '(');
    return this.#not();
  }

  #simple(): Condition {
    if (this.#take('(')) {
      const inner = this.#or();
      this.#need(')');
      return inner;
    }
    if (this.#take('true')) return { op: 'constant', value: true };
    if (this.#take('false')) return { op: 'constant', value: false };
    if (this.#take('answered')) return this.#answered();
    if (this.#next.kind !== 'name') this.#stop('expected-condition');
    return this.#about(this.#field());
  }

  #answered(): Condition {
    this.#need('(');
    const field = this.#field();
    this.#need(')');
    return { op: 'answered', field };
  }

  #field(): string {
    const token = this.#next;
    if (token.kind !== 'name' || reserved.includes(token.text)) this.#stop('expected-field');
    this.#at += 1;
    return token.text;
  }

  #about(field: string): Condition {
    if (this.#take('in')) return { op: 'in', field, list: this.#list() };
    const by = comparators.find((sign) => this.#take(sign));
    if (by === undefined) this.#stop('expected-comparison');
    return { op: 'compare', field, by: by as Comparator, to: this.#constant() };
  }

  #list(): readonly Constant[] {
    this.#need('[');
    const list = [this.#constant()];
    while (this.#take(',')) list.push(this.#constant());
    this.#need(']');
    return list;
  }

  #constant(): Constant {
    if (this.#take('true')) return true;
    if (this.#take('false')) return false;
    if (this.#take('date')) return { date: this.#quoted('bad-date', isIsoDate) };
    if (this.#take('euros')) return this.#euros();
    if (this.#take('today')) return { days: this.#days() };
    if (this.#take('-')) return 0 - this.#integer();
    const token = this.#next;
    if (token.kind !== 'text') return this.#integer();
    this.#at += 1;
    return token.value;
  }

  #integer(): number {
    const token = this.#next;
    if (token.kind !== 'integer') this.#stop('expected-constant');
    this.#at += 1;
    return token.value;
  }

  #quoted(otherwise: 'bad-date' | 'bad-amount', holds: (text: string) => boolean): string {
    this.#need('(');
    const token = this.#next;
    if (token.kind !== 'text' || !holds(token.value)) this.#stop(otherwise);
    this.#at += 1;
    this.#need(')');
    return token.value;
  }

  #euros(): number {
    const amount = this.#quoted('bad-amount', (text) => /^\d{1,9}\.\d{2}$/.test(text));
    return Number(amount.replace('.', ''));
  }

  #days(): number {
    const sign = this.#take('-') ? -1 : this.#take('+') ? 1 : 0;
    if (sign === 0) return 0;
    this.#need('days');
    this.#need('(');
    const days = this.#integer();
    this.#need(')');
    return days === 0 ? 0 : sign * days;
  }
}

/**
 * Reads a condition written in CEL's syntax. Only one field stands in each comparison, at its left; constants are
 * integers, `euros("42.50")`, texts, `true`, `false`, `date("2024-10-01")`, `today`, `today - days(30)`.
 */
export const parseCondition = (source: string): Parsed => {
  const tokens = tokensOf(source);
  if ('reason' in tokens) return { ok: false, fault: tokens };
  try {
    return { ok: true, condition: new Parser(tokens).whole() };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, fault: error.fault };
    throw error;
  }
};
