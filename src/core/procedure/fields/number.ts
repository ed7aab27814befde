import { amountText } from '../../payment/amount-text.ts';
import type { CentsField, IntegerField } from '../procedure.ts';
import { squeezed } from './clean.ts';
import { type FieldKnowledge, type FieldReason, no, type Reading, yes } from './knowledge.ts';

const within = (field: IntegerField | CentsField, value: number): Reading => {
  if (value < field.min) return no('too-small');
  return value > field.max ? no('too-large') : yes(value);
};

const wholeNumber = (field: IntegerField | CentsField, value: number, reason: FieldReason): Reading =>
  Number.isSafeInteger(value) ? within(field, value === 0 ? 0 : value) : no(reason);

export const integer: FieldKnowledge<IntegerField> = {
  read: (field, given) => {
    if (typeof given === 'number') return wholeNumber(field, given, 'not-a-number');
    if (typeof given !== 'string') return no('not-a-number');
    const text = squeezed(given);
    if (text === '') return no('empty');
    return /^-?\d{1,15}$/.test(text) ? wholeNumber(field, Number(text), 'not-a-number') : no('not-a-number');
  },
  keyboard: () => 'numbers',
  show: (_field, answer) => ({ as: 'number', value: Number(answer) }),
  typed: (_field, answer) => String(answer),
};

const amount = /^(\d{1,9})(?:[.,](\d{0,2}))?$/;

const withoutCurrency = (text: string): string => text.replace(/(?:€|euros?|eur)$/i, '');

/** Amounts are whole cents; people write `42,50`, `42.5`, `42,50 €`. A number given is cents already. */
export const cents: FieldKnowledge<CentsField> = {
  read: (field, given) => {
    if (typeof given === 'number') return wholeNumber(field, given, 'not-an-amount');
    if (typeof given !== 'string') return no('not-an-amount');
    const text = withoutCurrency(squeezed(given));
    if (text === '') return no('empty');
    const [, euros, decimals = ''] = amount.exec(text) ?? [];
    return euros === undefined ? no('not-an-amount') : within(field, Number(euros + decimals.padEnd(2, '0')));
  },
  keyboard: () => 'amount',
  show: (_field, answer) => ({ as: 'amount', cents: Number(answer) }),
  typed: (_field, answer) => amountText(Number(answer)),
};
