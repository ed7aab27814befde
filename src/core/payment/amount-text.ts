import { type Cents, cents } from './cents.ts';

/** Spaces of any width between the thousands, a comma or a point before one or two decimals, and perhaps the currency. */
const shape =
  /^(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?(?:[\s\u00a0\u202f]*(?:€|EUR))?$/i;

/**
 * The amount that a text names; null when it names none for sure: `1.234` may be one euro or a thousand. Digits are
 * read as digits, so no amount ever passes through a fraction.
 */
export const readAmount = (text: string): Cents | null => {
  const [, euros, decimals = ''] = shape.exec(text.trim()) ?? [];
  if (euros === undefined) return null;
  return cents(Number(euros.replace(/[^\d]/g, '') + decimals.padEnd(2, '0')));
};

/**
 * An amount of cents as people type it, `42,50`, always with its two decimals. Its digits are only moved apart, so it
 * comes back from `readAmount` exactly. Throws on what is no amount.
 */
export const amountText = (amount: number): string => {
  const digits = String(cents(amount)).padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
};
