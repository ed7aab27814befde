import type { Brand } from '../brand.ts';

/** A bill's reference as it is compared: upper case, letters and digits alone. People and printers add the rest. */
export type BillReference = Brand<string, 'BillReference'>;

/** Null for what holds no letter and no digit. Accents are dropped, so that a reference read aloud is found too. */
export const billReference = (typed: string): BillReference | null => {
  const bare = typed
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return bare === '' ? null : (bare as BillReference);
};
