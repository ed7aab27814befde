import type { ImportReport, LeftBill } from '../ports/bill-import.ts';
import { type Fault, formatFault } from './fault.ts';

/** As French is set: no line breaks before a high sign or inside guillemets. */
const set = (text: string): string => text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0');

/** More than this on a screen helps nobody; the count says how many there are. */
const shownAtMost = 20;

const bills = (n: number): string => (n > 1 ? `${n} factures` : `${n} facture`);

const some = <T>(list: readonly T[], say: (one: T) => string): readonly string[] => [
  ...list.slice(0, shownAtMost).map((one) => `  ${say(one)}`),
  ...(list.length > shownAtMost ? [`  … et ${list.length - shownAtMost} de plus.`] : []),
];

const reasons: Readonly<Record<LeftBill['why'], string>> = {
  paid: 'elle est payée : elle ne change plus',
  'in-progress': 'un paiement est en cours : importez à nouveau plus tard',
};

const sayLeft = ({ line, printedReference, why }: LeftBill): string =>
  `Ligne ${line}, référence ${printedReference} : ${reasons[why]}.`;

export const sayReport = (report: ImportReport, dryRun: boolean): string =>
  set(
    [
      dryRun ? 'Essai : rien n’a été enregistré. Un vrai import donnerait ceci.' : 'Import terminé.',
      `  Nouvelles : ${bills(report.created)}`,
      `  Modifiées : ${bills(report.changed)}`,
      `  Inchangées : ${bills(report.unchanged)}`,
      `  Passées à « payée » : ${bills(report.settled)}`,
      ...(report.left.length === 0 ? [] : [`  Laissées telles quelles : ${bills(report.left.length)}`]),
      ...some(report.left, sayLeft),
    ].join('\n'),
  );

export const sayFaults = (faults: readonly Fault[]): string =>
  set(
    [
      `Rien n’a été importé : ${faults.length > 1 ? `${faults.length} erreurs` : '1 erreur'} dans le fichier.`,
      ...some(faults, formatFault),
    ].join('\n'),
  );
