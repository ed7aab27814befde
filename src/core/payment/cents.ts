import type { Brand } from '../brand.ts';

/** An amount of money in whole euro cents. There is no other money in this product, and no fraction of it. */
export type Cents = Brand<number, 'Cents'>;

/** Throws on anything that is not a whole, safe, non-negative number: such an amount is a fault of ours. */
export const cents = (amount: number): Cents => {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new Error('an amount is a whole number of cents, 0 or more');
  return amount as Cents;
};
