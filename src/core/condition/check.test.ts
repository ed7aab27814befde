import { describe, expect, it } from 'vitest';
import type { Field } from '../procedure/procedure.ts';
import { checkCondition } from './check.ts';
import { parseCondition } from './parse.ts';

const base = { labelText: 'label', personal: false };
const fields: Record<string, Field> = {
  place: {
    ...base,
    id: 'place',
    type: 'choice',
    choices: [
      { id: 'paris', labelText: 'p' },
      { id: 'abroad', labelText: 'a' },
    ],
  },
  married: { ...base, id: 'married', type: 'yes-no' },
  total: { ...base, id: 'total', type: 'cents', min: 0, max: 100_000 },
  due: { ...base, id: 'due', type: 'date', precision: 'day', min: '2020-01-01', max: '2030-12-31' },
  born: { ...base, id: 'born', type: 'date', precision: 'year', min: '1880', max: '2026' },
  name: { ...base, id: 'name', type: 'text', maxLength: 80, keyboard: 'letters' },
};

const faultsOf = (source: string, askedBefore = Object.keys(fields)) => {
  const parsed = parseCondition(source);
  if (!parsed.ok) throw new Error(parsed.fault.reason);
  return checkCondition(parsed.condition, { fields, askedBefore: new Set(askedBefore) }).map((f) => f.reason);
};

describe('checking a condition against the fields', () => {
  it.each([
    'place == "paris" && !(married == true)',
    'place in ["paris", "abroad"] || total < 4250',
    'due >= today - days(30) && born < 1925',
    'answered(name)',
  ])('%s is well typed', (source) => expect(faultsOf(source)).toEqual([]));

  it.each([
    ['nowhere == 1', 'unknown-field'],
    ['place == "lyon"', 'unknown-choice'],
    ['place in ["paris", "lyon"]', 'unknown-choice'],
    ['place in ["paris", "paris"]', 'repeated-constant'],
    ['place == 1', 'wrong-constant'],
    ['place < "paris"', 'has-no-order'],
    ['married > true', 'has-no-order'],
    ['married == "yes"', 'wrong-constant'],
    ['total == today', 'wrong-constant'],
    ['due == 2024', 'wrong-constant'],
    ['born < date("1925-01-01")', 'wrong-constant'],
    ['name == "Dupont"', 'text-only-answered'],
  ])('%s is refused', (source, reason) => expect(faultsOf(source)).toEqual([reason]));

  it('a condition sees only what was asked before it', () => {
    expect(faultsOf('answered(place)', ['married'])).toEqual(['asked-later']);
  });

  it('every fault is found, not the first alone', () => {
    expect(faultsOf('place == "lyon" || (total == true && !(nowhere == 1))')).toHaveLength(3);
  });
});
