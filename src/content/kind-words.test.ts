import { expect, it } from 'vitest';
import { kindMeant } from './kind-words.ts';
import { step } from './schema.ts';
import { partsOf } from './schema-words.ts';

const kinds = (partsOf(step).options ?? []).map((each) =>
  String(partsOf(partsOf(each as typeof step).entries?.['kind'] ?? step).literal),
);

it('each kind of step is known by another word, and each such word means one that there is', () => {
  const meant = [
    'choix',
    'Texte',
    'documents',
    'papiers',
    'lien',
    'Rendez-vous',
    'rdv',
    'récapitulatif',
    'summary',
    'facture',
    'paiement',
    'demande',
    'form',
    'résultat',
    'fin',
    'end',
  ].map((word) => kindMeant(word, kinds));
  expect(meant).not.toContain(undefined);
  expect(new Set(meant)).toEqual(new Set(kinds));
});

it('what means nothing here, or a kind that is not there, is not guessed', () => {
  expect(kindMeant('video', kinds)).toBeUndefined();
  expect(kindMeant('facture', ['question'])).toBeUndefined();
});
