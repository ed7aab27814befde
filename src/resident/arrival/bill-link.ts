import type { BillProof } from '#contract/schemas/bill.ts';
import { cents } from '#core/payment/cents.ts';

const path = '/ai-je-paye';

const encoded = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const decoded = (text: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0)),
  );

/**
 * A link that asks for one bill again, to keep as a receipt: reference and amount in the fragment, no name. What it shows
 * comes from the server each time, so that nobody can make a receipt of their own.
 */
export const billLink = (origin: string, { reference, amount }: BillProof): string =>
  `${origin}${path}#${encoded(`${amount}.${reference}`)}`;

/** Null for what is no such link. */
export const readBillLink = (hash: string): BillProof | null => {
  const [, held] = /^#([A-Za-z0-9_-]{4,400})$/.exec(hash) ?? [];
  if (held === undefined) return null;
  try {
    const [, amount, reference] = /^(\d{1,9})\.(.{1,60})$/u.exec(decoded(held)) ?? [];
    return amount === undefined || reference === undefined
      ? null
      : { reference, amount: cents(Number(amount)) };
  } catch {
    return null;
  }
};
