import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/dates.ts';
import type { Condition, Constant } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { parseCondition } from './parse.ts';
import { printCondition } from './print.ts';

const parsed = (source: string): Condition => {
  const result = parseCondition(source);
  if (!result.ok) throw new Error(`${result.fault.reason} at ${result.fault.offset}`);
  return result.condition;
};

const faultOf = (source: string) => {
  const result = parseCondition(source);
  return result.ok ? null : result.fault;
};

const fields = fc.constantFrom('purpose', 'place', 'birthYear', 'x1', 'answeredBy', 'inside');
const constants: fc.Arbitrary<Constant> = fc.oneof(
  fc.constantFrom('paris', 'non-paris', 'a "quoted" \\ word', "l'autre", ''),
  fc.integer({ min: -5_000, max: 5_000 }),
  fc.boolean(),
  fc.integer({ min: 0, max: 40_000 }).map((n) => ({ date: addDays('1925-01-01', n) })),
  fc.integer({ min: -400, max: 400 }).map((days) => ({ days })),
);
const { condition: conditions } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record({
      op: fc.constant('compare' as const),
      field: fields,
      by: fc.constantFrom('==', '!=', '<', '<=', '>', '>='),
      to: constants,
    }),
    fc.record({
      op: fc.constant('in' as const),
      field: fields,
      list: fc.array(constants, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ op: fc.constant('answered' as const), field: fields }),
    fc.record({ op: fc.constant('constant' as const), value: fc.boolean() }),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      all: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
  ) as fc.Arbitrary<Condition>,
}));
const answers = fc.dictionary(
  fields,
  fc.oneof(
    fc.constantFrom('paris', 'non-paris', '2026-11-22', '1930-05-01'),
    fc.integer({ min: -3, max: 3 }),
    fc.boolean(),
  ),
);
const today = '2026-11-22';

describe('reading a condition', () => {
  it('what was printed reads as the same tree', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(parsed(printCondition(condition))).toEqual(condition);
      }),
    );
  });

  it('! wants parentheses before a comparison, since in CEL it would turn round the field alone', () => {
    expect(parseCondition('!a == 1')).toEqual({
      ok: false,
      fault: { reason: 'expected-sign', offset: 1, expected: '(' },
    });
    expect(printCondition(parsed('!(a == 1)'))).toBe('!(a == 1)');
  });

  it('&& binds more tightly than ||, and ! more tightly than both', () => {
    expect(printCondition(parsed('!answered(a) && b == 1 || c == true'))).toBe(
      '(!answered(a) && b == 1) || c == true',
    );
  });

  it('an amount in euros is a whole number of cents', () => {
    expect(parsed('total >= euros("42.50")')).toEqual({ op: 'compare', field: 'total', by: '>=', to: 4_250 });
  });

  it('a date may be today, or a number of days from it', () => {
    expect(parsed('due < today - days(30)')).toEqual({
      op: 'compare',
      field: 'due',
      by: '<',
      to: { days: -30 },
    });
    expect(parsed('due >= today')).toEqual({ op: 'compare', field: 'due', by: '>=', to: { days: 0 } });
  });

  it.each([
    ['', 'expected-condition', 0],
    ['place', 'expected-comparison', 5],
    ['place ==', 'expected-constant', 8],
    ['place = "paris"', 'unexpected-character', 6],
    ['place == "paris', 'unclosed-text', 9],
    ['place == other', 'expected-constant', 9],
    ['(place == "paris"', 'expected-sign', 17],
    ['place == "paris" place', 'after-the-end', 17],
    ['place in []', 'expected-constant', 10],
    ['date == 1', 'expected-field', 0],
    ['day > date("2024-02-30")', 'bad-date', 11],
    ['total > euros("42,50")', 'bad-amount', 14],
    ['total > 99999999999999999', 'number-too-large', 8],
    ['answered()', 'expected-field', 9],
    ['place == "a" & x == 1', 'unexpected-character', 13],
    ['size("x") == 1', 'expected-comparison', 4],
  ])('%s is refused where it goes wrong', (source, reason, offset) => {
    expect(faultOf(source)).toMatchObject({ reason, offset });
  });

  it('nesting is bounded, so that no text can exhaust the reader', () => {
    expect(faultOf(`${'('.repeat(40)}answered(a)${')'.repeat(40)}`)).toMatchObject({ reason: 'too-deep' });
  });

  it('no text makes the reader throw', () => {
    fc.assert(fc.property(fc.string(), (source) => typeof parseCondition(source).ok === 'boolean'));
  });
});

describe('evaluating a condition', () => {
  const holds = (source: string, seen: Record<string, string | number | boolean>) =>
    evaluate(parsed(source), seen, today);

  it('and, or and not follow the laws of logic', () => {
    fc.assert(
      fc.property(conditions, conditions, answers, (a, b, seen) => {
        const is = (condition: Condition) => evaluate(condition, seen, today);
        expect(is({ op: 'and', all: [a, b] })).toBe(is(a) && is(b));
        expect(is({ op: 'or', all: [a, b] })).toBe(is(a) || is(b));
        expect(is({ op: 'not', of: { op: 'and', all: [a, b] } })).toBe(
          is({
            op: 'or',
            all: [
              { op: 'not', of: a },
              { op: 'not', of: b },
            ],
          }),
        );
      }),
    );
  });

  it('a comparison with an unanswered field is false, whatever the sign', () => {
    for (const source of ['a == 1', 'a != 1', 'a < 1', 'a >= 1', 'a in [1, 2]', 'answered(a)']) {
      expect(holds(source, {})).toBe(false);
    }
    expect(holds('!(a == 1)', {})).toBe(true);
  });

  it('an answer named like a property of every object is not an answer', () => {
    expect(holds('answered(constructor)', {})).toBe(false);
  });

  it('dates compare by day, today included', () => {
    expect(holds('d >= date("2024-10-01")', { d: '2024-10-01' })).toBe(true);
    expect(holds('d < date("2024-10-01")', { d: '2024-09-30' })).toBe(true);
    expect(holds('d == today', { d: today })).toBe(true);
    expect(holds('d >= today - days(30)', { d: '2026-10-23' })).toBe(true);
    expect(holds('d >= today - days(30)', { d: '2026-10-22' })).toBe(false);
  });

  it('an answer of another type than the constant never compares', () => {
    expect(holds('a < "b"', { a: 1 })).toBe(false);
    expect(holds('a != "b"', { a: 1 })).toBe(false);
  });
});
