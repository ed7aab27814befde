import { expect, it } from 'vitest';
import type { Field } from '#core/procedure/procedure.ts';
import { fieldNear, mendedCondition } from './mended-condition.ts';

const common = { labelText: 'label', personal: false } as const;
const choices = ['car', 'big-truck'].map((id) => ({ id, labelText: id }));
const fields: Readonly<Record<string, Field>> = {
  own: { ...common, id: 'own', type: 'yes-no' },
  what: { ...common, id: 'what', type: 'choice', choices },
  seats: { ...common, id: 'seats', type: 'integer', min: 1, max: 9 },
  value: { ...common, id: 'value', type: 'cents', min: 0, max: 900 },
  bought: {
    ...common,
    id: 'bought',
    type: 'date',
    precision: 'day',
    min: '2000-01-01',
    max: '2099-12-31',
  },
  since: { ...common, id: 'since', type: 'date', precision: 'year', min: '1950', max: '2099' },
  plate: { ...common, id: 'plate', type: 'text', maxLength: 9, keyboard: 'reference' },
};
const known = { fields, askedBefore: new Set(Object.keys(fields)) };

it.each([
  ['!own', 'own == false'],
  ['own', 'own == true'],
  ['own = non', 'own == false'],
  ['own == "true"', 'own == true'],
  ['!what == "car"', '!(what == "car")'],
  ['what == big-truck', 'what == "big-truck"'],
  ['what == « car »', 'what == "car"'],
  ['what == ["car"]', 'what in ["car"]'],
  ['"car" == what', 'what == "car"'],
  ['seats > "5" ou own', 'seats > 5 || own == true'],
  ['5 < seats', 'seats > 5'],
  ['value > 42,5', 'value > euros("42.50")'],
  ['value > euros(42)', 'value > euros("42.00")'],
  ['bought > 2024-01-31', 'bought > date("2024-01-31")'],
  ['bought > 31/1/2024', 'bought > date("2024-01-31")'],
  ['bought > today - 30', 'bought > today - days(30)'],
  ['since >= "2024"', 'since >= 2024'],
  ['plate', 'answered(plate)'],
  ['plate == ""', '!answered(plate)'],
])('reads %s as it was meant: %s', (source, meant) => {
  expect(mendedCondition(source, known)).toBe(meant);
});

it('proposes nothing that could not stand there, and nothing for what is right', () => {
  for (const source of [
    'what == boat',
    'seats > many',
    'bought > 2024-02-31',
    'other == true',
    'own == true',
  ])
    expect(mendedCondition(source, known)).toBeNull();
});

it('knows which field is spoken of where reading stopped', () => {
  expect(fieldNear('own == true && seats > many', 23, fields)?.id).toBe('seats');
  expect(fieldNear('many', 0, fields)).toBeUndefined();
});
