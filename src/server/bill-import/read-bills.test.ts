import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '#core/instant.ts';
import { formatFault } from './fault.ts';
import { readBills } from './read-bills.ts';

const now = instant(Date.UTC(2026, 10, 24, 9));
const header = 'reference;montant;libelle;beneficiaire;emise_le;echeance;moyens;etat';
const good = 'FA-2026-001;42,50;Centre de loisirs;Régie;02/11/2026;30/11/2026;guichet+chèque;à payer';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readBills(bytes(text), now);
const file = (...lines: readonly string[]): string => [header, ...lines].join('\n');
const bills = (text: string) => {
  const result = read(text);
  if (!result.ok) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.bills;
};
const faults = (text: string): readonly string[] => {
  const result = read(text);
  return result.ok ? [] : result.faults.map(formatFault);
};
/** The good row with one cell changed. */
const row = (column: string, value: string): string => {
  const at = header.split(';').indexOf(column);
  return good
    .split(';')
    .map((cell, i) => (i === at ? value : cell))
    .join(';');
};

describe('a file of bills', () => {
  it('is read with semicolons or commas, with or without a byte-order mark, with any line ends', () => {
    const expected = {
      line: 2,
      reference: 'FA2026001',
      printedReference: 'FA-2026-001',
      amount: 4250,
      label: 'Centre de loisirs',
      payee: 'Régie',
      issuedOn: '2026-11-02',
      dueOn: '2026-11-30',
      payableUntil: '2026-11-30',
      unpayable: null,
      means: ['counter', 'cheque'],
      paid: null,
    };
    const commas = file(good).replace('42,50', '42.50').replaceAll(';', ',');
    for (const text of [file(good), `\ufeff${file(good)}\n`, file(good).replaceAll('\n', '\r\n'), commas])
      expect(bills(text)).toEqual([expected]);
  });

  it('may name its columns in any order, with capitals, accents and spaces', () => {
    const [bill] = bills(
      'Libellé;Émise le;Montant;RÉFÉRENCE;Bénéficiaire;Payable jusqu’au\nÉtude;2026-11-02;7;x 1;Régie;2026-12-31',
    );
    expect(bill).toMatchObject({
      reference: 'X1',
      amount: 700,
      dueOn: null,
      payableUntil: '2026-12-31',
      means: [],
    });
  });

  it.each([
    ['à payer', null, null],
    ['A PAYER', null, null],
    ['', null, null],
    ['payée', null, 'other'],
    ['Payée au guichet', null, 'counter'],
    ['prélèvement', 'by-direct-debit', null],
    ['Trésor public', 'with-the-treasury', null],
  ])('reads the state "%s"', (text, unpayable, by) => {
    const [bill] = bills(file(row('etat', text)));
    expect([bill?.unpayable, bill?.paid?.by ?? null]).toEqual([unpayable, by]);
  });

  it('dates a payment by its day when the file tells it, and by the import when not', () => {
    const text = (day: string) => `${header};payee_le\n${row('etat', 'payée')};${day}`;
    expect(bills(text(''))[0]?.paid?.at).toBe(now);
    expect(bills(text('20/11/2026'))[0]?.paid?.at).toBe(Date.UTC(2026, 10, 20, 11));
    expect(faults(text('25/11/2026'))).toEqual([
      'Ligne 2, colonne « payee_le » : ce jour n’est pas encore venu.',
    ]);
  });
});

describe('an error in a file of bills', () => {
  it('is told at its line and column, every one of them, in the order of the file', () => {
    const broken = 'FA-2;4.2.5;;Régie;31/02/2026;2026-01-01;carte;remise';
    expect(faults(file(good, broken, row('montant', 'douze')))).toEqual([
      'Ligne 3, colonne « montant » : « 4.2.5 » n’est pas un montant : écrivez-le comme 42,50.',
      'Ligne 3, colonne « libelle » : cette case est vide.',
      'Ligne 3, colonne « emise_le » : « 31/02/2026 » n’est pas une date : écrivez-la comme 31/12/2026 ou 2026-12-31.',
      'Ligne 3, colonne « moyens » : « carte » est inconnu ; il y a guichet, especes, cheque, prelevement et buraliste.',
      'Ligne 3, colonne « etat » : « remise » est inconnu ; il y a « à payer », « payée », « payée au guichet », « prélèvement » et « trésor public ».',
      'Ligne 4, colonne « montant » : « douze » n’est pas un montant : écrivez-le comme 42,50.',
    ]);
  });

  it('is told at the right line after empty lines and cells of several lines', () => {
    const text = `${header}\n\n\n"FA\n1";1;l;b;02/11/2026;;;\n${row('montant', 'x')}`;
    expect(faults(text).map((fault) => fault.slice(0, 30))).toEqual([
      'Ligne 4, colonne « reference »',
      'Ligne 6, colonne « montant » :',
    ]);
  });

  it('is a header without a column, with one twice, or with an unknown one', () => {
    expect(faults('reference;montant;montant;libelle;prix\n')).toEqual([
      'Ligne 1, colonne « montant » : cette colonne est là deux fois.',
      'Ligne 1, colonne « prix » : cette colonne est inconnue ; il y a reference, montant, libelle, beneficiaire, emise_le, echeance, payable_jusqu_au, moyens, etat, payee_le.',
      'Ligne 1, colonne « beneficiaire » : cette colonne manque.',
      'Ligne 1, colonne « emise_le » : cette colonne manque.',
    ]);
  });

  it('is the same reference twice, however it is written', () => {
    expect(faults(file(good, row('reference', 'fa 2026 001')))).toEqual([
      'Ligne 3, colonne « reference » : cette référence est déjà à la ligne 2.',
    ]);
  });

  it('is a row with more or fewer cells than the header', () => {
    expect(faults(file(`${good};encore`))[0]).toContain('Ligne 2 : il y a 9 cases au lieu de 8');
    expect(faults(file('FA-1'))[0]).toContain('Ligne 2 : il y a 1 cases au lieu de 8');
  });

  it('is a quote that never closes, or stands in the middle of a cell', () => {
    expect(faults(file(row('libelle', '"Centre')))[0]).toContain('Ligne 2 : un guillemet « " » s’ouvre');
    expect(faults(file(row('libelle', 'Cen"tre')))[0]).toContain('Ligne 2 : un guillemet « " » au milieu');
  });

  it('is a file that is empty, has no bill, is not UTF-8, or is too large', () => {
    expect(faults('')).toEqual(['Le fichier est vide.']);
    expect(faults(header)).toEqual(['Le fichier ne contient aucune facture.']);
    const latin1 = new Uint8Array([...bytes(header), 10, 0xe9]);
    const result = readBills(latin1, now);
    expect(result.ok ? [] : result.faults.map(formatFault)).toEqual([
      'Le fichier n’est pas en UTF-8 : enregistrez-le au format « CSV UTF-8 », puis recommencez.',
    ]);
    const huge = readBills(new Uint8Array(50 * 1024 * 1024 + 1), now);
    expect(huge.ok ? [] : huge.faults.map(formatFault)).toEqual(['Le fichier dépasse 50 Mo : découpez-le.']);
  });
});

describe('a malicious cell', () => {
  it.each([
    ['libelle', 'a\u0000b'],
    ['libelle', 'a\u202eb'],
    ['libelle', 'a\u200bb'],
    ['beneficiaire', 'a\tb'],
    ['reference', 'FA\u2066 1'],
    ['libelle', 'x'.repeat(161)],
    ['reference', 'x'.repeat(61)],
    ['reference', '---'],
    ['montant', '1000000,01'],
    ['montant', '-1'],
    ['montant', '1e9'],
    ['emise_le', '1999-12-31'],
    ['emise_le', '2026-13-01'],
    ['etat', '__proto__'],
    ['etat', 'constructor'],
    ['moyens', 'constructor'],
  ])('in %s is refused: %j', (column, value) => {
    expect(faults(file(row(column, value)))[0]).toMatch(`Ligne 2, colonne « ${column} »`);
  });

  it('that looks like a formula, a tag or a statement is a text like any other', () => {
    for (const text of ['=HYPERLINK("http://x")', '<img src=x onerror=alert(1)>', "'; DROP TABLE bill; --"]) {
      const cell = `"${text.replaceAll('"', '""')}"`;
      expect(bills(file(`FA-1;1;${cell};Régie;02/11/2026;;;`))[0]?.label).toBe(text);
    }
  });

  it('never makes the reader fail otherwise than by a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const result = read(`${header}\n${text}`);
        if (!result.ok) for (const fault of result.faults) expect(formatFault(fault)).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
