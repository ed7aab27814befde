import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Fault } from '../bill-import/fault.ts';
import { readBills } from '../bill-import/read-bills.ts';
import type { BillImport, ImportReport } from '../ports/bill-import.ts';

export interface ImportOrder {
  readonly communeId: CommuneId;
  readonly file: Uint8Array;
  readonly dryRun: boolean;
  readonly now: Instant;
}

export type Imported =
  | { readonly ok: true; readonly report: ImportReport }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** One wrong cell, and nothing of the file is taken; the ledger is not even opened then. */
export const importBills = async (
  { openImport }: { readonly openImport: () => Promise<BillImport> },
  { communeId, file, dryRun, now }: ImportOrder,
): Promise<Imported> => {
  const read = readBills(file, now);
  if (!read.ok) return read;
  const billImport = await openImport();
  return { ok: true, report: await billImport.run(communeId, read.bills, { now, dryRun }) };
};
