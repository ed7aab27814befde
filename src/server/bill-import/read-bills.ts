import type { Instant } from '#core/instant.ts';
import type { ImportedBill } from '../ports/bill-import.ts';
import { readHeader } from './columns.ts';
import type { Fault } from './fault.ts';
import { readBill } from './read-bill.ts';
import { readTable } from './read-table.ts';

export type ReadBills =
  | { readonly ok: true; readonly bills: readonly ImportedBill[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The same reference twice is told at the second place: nobody can know which of the two is right. */
const doubles = (bills: readonly ImportedBill[]): readonly Fault[] => {
  const first = new Map<string, number>();
  return bills.flatMap(({ reference, line }) => {
    const before = first.get(reference);
    if (before === undefined) first.set(reference, line);
    return before === undefined
      ? []
      : [{ line, column: 'reference', says: `cette référence est déjà à la ligne ${before}.` }];
  });
};

/** Reads a file of bills: all of it, or what is wrong with it in the order of its lines. */
export const readBills = (bytes: Uint8Array, now: Instant): ReadBills => {
  const table = readTable(bytes);
  if (!table.ok) return { ok: false, faults: [table.fault] };
  const { places, faults: ofHeader } = readHeader(table.header);
  if (ofHeader.length > 0) return { ok: false, faults: ofHeader };
  const read = table.rows.map((row) => readBill(row, places, table.header.cells.length, now));
  const bills = read.flatMap((one) => (one.ok ? [one.bill] : []));
  const faults = [...read.flatMap((one) => (one.ok ? [] : one.faults)), ...doubles(bills)];
  if (faults.length > 0) return { ok: false, faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
  if (bills.length === 0)
    return {
      ok: false,
      faults: [{ line: null, column: null, says: 'Le fichier ne contient aucune facture.' }],
    };
  return { ok: true, bills };
};
