import type { Fault } from './fault.ts';
import type { TableRow } from './read-table.ts';

/** The columns that a file may have, by the name that its header gives them. */
export const columns = [
  'reference',
  'montant',
  'libelle',
  'beneficiaire',
  'emise_le',
  'echeance',
  'payable_jusqu_au',
  'moyens',
  'etat',
  'payee_le',
] as const;

export type Column = (typeof columns)[number];

const wanted: readonly Column[] = ['reference', 'montant', 'libelle', 'beneficiaire', 'emise_le'];

/** Case, accents, spaces and hyphens do not count: `Émise le` is `emise_le`. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s_'’-]+/g, '_');

const isColumn = (name: string): name is Column => (columns as readonly string[]).includes(name);

export type Places = Readonly<Partial<Record<Column, number>>>;

const headed = (fault: Omit<Fault, 'line'>): Fault => ({ line: 1, ...fault });

/** Where each column stands, and what is wrong with the header. */
export const readHeader = ({
  cells,
}: TableRow): { readonly places: Places; readonly faults: readonly Fault[] } => {
  const names = cells.map(plain);
  const known = names.filter(isColumn);
  const twice = known.filter((name, i) => known.indexOf(name) !== i);
  const missing = wanted.filter((name) => !known.includes(name));
  return {
    places: Object.fromEntries(known.map((name) => [name, names.indexOf(name)])),
    faults: [
      ...twice.map((column) => headed({ column, says: 'cette colonne est là deux fois.' })),
      ...names
        .filter((name) => !isColumn(name))
        .map((name) =>
          headed({ column: name, says: `cette colonne est inconnue ; il y a ${columns.join(', ')}.` }),
        ),
      ...missing.map((column) => headed({ column, says: 'cette colonne manque.' })),
    ],
  };
};
