import { describe, expect, it } from 'vitest';
import { sayFaults, sayReport } from './say-outcome.ts';

const report = { created: 2, changed: 1, unchanged: 0, settled: 1, left: [] };

describe('what the import says', () => {
  it('tells a dry run from a real one, and counts', () => {
    expect(sayReport(report, true).split('\n')[0]).toBe(
      'Essai\u00a0: rien n’a été enregistré. Un vrai import donnerait ceci.',
    );
    expect(sayReport(report, false).split('\n').slice(0, 3)).toEqual([
      'Import terminé.',
      '  Nouvelles\u00a0: 2 factures',
      '  Modifiées\u00a0: 1 facture',
    ]);
  });

  it('names each bill that it left, and why', () => {
    const left = [
      { line: 3, printedReference: 'FA-2', why: 'paid' as const },
      { line: 9, printedReference: 'FA-8', why: 'in-progress' as const },
    ];
    const said = sayReport({ ...report, left }, false);
    expect(said).toContain('Ligne 3, référence FA-2\u00a0: elle est payée');
    expect(said).toContain('Ligne 9, référence FA-8\u00a0: un paiement est en cours');
  });

  it('shows twenty errors and counts the others', () => {
    const faults = Array.from({ length: 25 }, (_, i) => ({ line: i + 2, column: 'montant', says: 'non.' }));
    const lines = sayFaults(faults).split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[0]).toBe('Rien n’a été importé\u00a0: 25 erreurs dans le fichier.');
    expect(lines[1]).toBe('  Ligne 2, colonne «\u00a0montant\u00a0»\u00a0: non.');
    expect(lines[21]).toBe('  … et 5 de plus.');
  });
});
