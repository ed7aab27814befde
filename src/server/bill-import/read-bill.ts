import { todayInParis, instantOf } from '#core/calendar/wall-clock.ts';
import { type Instant } from '#core/instant.ts';
import { type BillReference, billReference } from '#core/payment/reference.ts';
import type { ImportedBill } from '../ports/bill-import.ts';
import { type Cell, readDay, readMeans, readMoney, readState, readText, type State } from './cells.ts';
import type { Column, Places } from './columns.ts';
import type { Fault } from './fault.ts';
import type { TableRow } from './read-table.ts';

export type ReadBill =
  | { readonly ok: true; readonly bill: ImportedBill }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const readReference = (
  text: string,
): Cell<{ readonly printed: string; readonly compared: BillReference }> => {
  const printed = readText(60)(text);
  if ('wrong' in printed) return printed;
  const compared = billReference(printed.is);
  if (compared === null || compared.length > 60)
    return { wrong: 'une référence a au moins un chiffre ou une lettre, et 60 caractères au plus.' };
  return { is: { printed: printed.is, compared } };
};

const noon = 720;

/** A payment of which the day alone is known is dated at noon; without a day, at the import. */
const paidAt = (day: string | null, now: Instant): Instant =>
  day === null || day === todayInParis(now) ? now : instantOf({ date: day, minute: noon });

const paidOf = ({ paidBy }: State, day: string | null, now: Instant): ImportedBill['paid'] =>
  paidBy === null ? null : { by: paidBy, at: paidAt(day, now) };

/** Reads one row; each wrong cell is told, not only the first. */
export const readBill = (
  { line, cells }: TableRow,
  places: Places,
  width: number,
  now: Instant,
): ReadBill => {
  const faults: Fault[] = [];
  const fault = (column: Column | null, says: string): void => void faults.push({ line, column, says });
  const cellOf = (column: Column): string => (cells[places[column] ?? -1] ?? '').trim();
  const must = <T>(column: Column, read: (text: string) => Cell<T>): T | null => {
    const cell = read(cellOf(column));
    if ('is' in cell) return cell.is;
    fault(column, cell.wrong);
    return null;
  };
  const may = <T>(column: Column, read: (text: string) => Cell<T>, none: T): T =>
    cellOf(column) === '' ? none : (must(column, read) ?? none);

  if (cells.length !== width)
    fault(
      null,
      `il y a ${cells.length} cases au lieu de ${width} : vérifiez les séparateurs et les guillemets.`,
    );
  const reference = must('reference', readReference);
  const amount = must('montant', readMoney);
  const label = must('libelle', readText(160));
  const payee = must('beneficiaire', readText(120));
  const issuedOn = must('emise_le', readDay);
  const dueOn = may<string | null>('echeance', readDay, null);
  const payableUntil = may('payable_jusqu_au', readDay, dueOn);
  const means = may('moyens', readMeans, []);
  const state = may<State>('etat', readState, { unpayable: null, paidBy: null });
  const paidOn = may<string | null>('payee_le', readDay, null);

  if (issuedOn !== null && dueOn !== null && dueOn < issuedOn)
    fault('echeance', 'l’échéance vient avant le jour d’émission.');
  if (dueOn !== null && payableUntil !== null && payableUntil < dueOn)
    fault('payable_jusqu_au', 'ce jour vient avant l’échéance.');
  if (paidOn !== null && state.paidBy === null)
    fault('payee_le', 'il y a un jour de paiement, et l’état ne dit pas « payée ».');
  if (paidOn !== null && paidOn > todayInParis(now)) fault('payee_le', 'ce jour n’est pas encore venu.');

  const whole =
    reference !== null && amount !== null && label !== null && payee !== null && issuedOn !== null;
  if (faults.length > 0 || !whole) return { ok: false, faults };
  return {
    ok: true,
    bill: {
      line,
      reference: reference.compared,
      printedReference: reference.printed,
      amount,
      label,
      payee,
      issuedOn,
      dueOn,
      payableUntil,
      unpayable: state.unpayable,
      means,
      paid: paidOf(state, paidOn, now),
    },
  };
};
