import type { Brand } from '../brand.ts';
import { bareCode, crockford, valuesOf } from './crockford.ts';

/** Eight characters and a check, written `ABCD-EFGH-J`: reads the state of a request, and nothing else. */
export type TrackingCode = Brand<string, 'TrackingCode'>;

const length = 8;

/** Multiplies by the generator of the field of 32 elements (x^5 + x^2 + 1). */
const step = (value: number): number => {
  const shifted = value << 1;
  return shifted > 31 ? shifted ^ 0b100101 : shifted;
};

/** Each place has a weight of its own, so one wrong character, or any two that changed places, never give 0. */
const remainder = (values: readonly number[]): number => values.reduce((so, value) => step(so) ^ value, 0);

const spaced = (nine: string): TrackingCode =>
  `${nine.slice(0, 4)}-${nine.slice(4, 8)}-${nine.slice(8)}` as TrackingCode;

/** Adds the check to eight characters made by chance. Throws on anything else: such a code is a fault of ours. */
export const trackingCode = (eight: string): TrackingCode => {
  const values = valuesOf(eight);
  if (values === null || values.length !== length) throw new Error('a tracking code has eight characters');
  return spaced(eight + (crockford[remainder([...values, 0])] ?? ''));
};

/** The code that was typed; null when it has the wrong length, a character that none has, or a slip. */
export const readTrackingCode = (typed: string): TrackingCode | null => {
  const code = bareCode(typed);
  const values = valuesOf(code);
  if (values === null || values.length !== length + 1 || remainder(values) !== 0) return null;
  return spaced(code);
};
