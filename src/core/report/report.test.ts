import { describe, expect, it } from 'vitest';
import { namesPerson, numbersPerson } from './names-person.ts';
import { isAnswered, reportFrom, reportStates, residentReasons, staffReasons } from './report.ts';

describe('a report on a page', () => {
  it('is received, and nothing leads back there', () => {
    for (const state of reportStates) expect(reportFrom('received')).not.toContain(state);
  });

  it('is answered only as mended or as unchanged, and unchanged may still be mended', () => {
    expect(reportStates.filter(isAnswered)).toEqual(['fixed', 'unchanged']);
    expect(reportFrom('fixed')).toContain('unchanged');
    expect(reportFrom('unchanged')).not.toContain('fixed');
  });

  it('lets an agent say all that a resident may, and more exactly', () => {
    expect(staffReasons).toEqual(expect.arrayContaining([...residentReasons]));
    expect(staffReasons.length).toBeGreaterThan(residentReasons.length);
  });
});

describe('a text that is to name nobody', () => {
  it.each(['Écrire à jean.dupont@exemple.fr', 'Mme Dupont attend', 'demandez (M. Élie)', 'voir Madame Roy'])(
    '« %s » names someone',
    (text) => expect(namesPerson(text)).toBe(true),
  );

  it.each(['06 12 34 56 78', 'facture 2026-10-00482', '1.85.05.78.006.084'])(
    '« %s » holds a number that may be someone’s',
    (text) => expect(numbersPerson(text)).toBe(true),
  );

  it.each([
    'Le tarif a changé le 12/11/2026 : 4,50 € et non 4,05 €.',
    'La pièce est-elle demandée aussi aux mineurs ?',
    'Le 3975 répond de 8 h 30 à 17 h.',
  ])('« %s » says nothing of anyone', (text) => {
    expect(namesPerson(text)).toBe(false);
    expect(numbersPerson(text)).toBe(false);
  });
});
