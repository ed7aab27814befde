import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from './fault.ts';

/** One row of a file, with the line on which it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Table =
  | { readonly ok: true; readonly header: TableRow; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly fault: Fault };

export const largestFile = 50 * 1024 * 1024;
export const mostRows = 200_000;

const no = (says: string, line: number | null = null): Table => ({
  ok: false,
  fault: { line, column: null, says },
});

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The first line decides: whichever of the two it holds more of. */
const delimiterOf = (text: string): ';' | ',' => {
  const [first = ''] = text.split('\n', 1);
  return first.split(';').length >= first.split(',').length ? ';' : ',';
};

interface Parsed {
  readonly record: readonly string[];
  /** `lines`: on which line the record ends. */
  readonly info: { readonly lines: number };
}

/** A cell in quotes may run over several lines. */
const rowOf = ({ record, info }: Parsed): TableRow => {
  const breaks = record.join('').split('\n').length - 1;
  return { line: info.lines - breaks, cells: record };
};

const quotes: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'un guillemet « " » s’ouvre et ne se ferme jamais.',
  CSV_INVALID_CLOSING_QUOTE: 'après un guillemet « " » fermé, il faut un séparateur ou la fin de la ligne.',
  INVALID_OPENING_QUOTE:
    'un guillemet « " » au milieu d’une case se double, et la case se met entre guillemets.',
};

const broken = (error: unknown): Table => {
  if (!(error instanceof CsvError)) throw error;
  const line = Number((error as unknown as { readonly lines?: number }).lines ?? 0);
  return no(quotes[error.code] ?? 'cette ligne ne se lit pas.', line > 0 ? line : null);
};

/** The cells of a CSV file, and where each row begins. */
export const readTable = (bytes: Uint8Array): Table => {
  if (bytes.length > largestFile) return no('Le fichier dépasse 50 Mo : découpez-le.');
  const text = decoded(bytes);
  if (text === null)
    return no('Le fichier n’est pas en UTF-8 : enregistrez-le au format « CSV UTF-8 », puis recommencez.');
  try {
    const parsed = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
    }) as unknown as readonly Parsed[];
    const [header, ...rows] = parsed.map(rowOf);
    if (header === undefined) return no('Le fichier est vide.');
    if (rows.length > mostRows) return no('Le fichier dépasse 200 000 factures : découpez-le.');
    return { ok: true, header, rows };
  } catch (error) {
    return broken(error);
  }
};
