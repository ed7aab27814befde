import { describe, expect, it } from 'vitest';
import { strayKey } from './kept-keys.ts';

const french = new Map([
  ['title', 'Payer une facture'],
  ['steps.in-check.title', 'Un paiement est en cours'],
  ['steps.in-check.body.0', 'Ne payez pas une seconde fois avant de savoir ce qu’il en est.'],
  ['steps.in-check.body.1', 'Revenez demain.'],
]);

describe('a key of « sameAsFrench »', () => {
  it('that the French has is right', () => {
    expect(strayKey('steps.in-check.body.0', french)).toBeNull();
  });

  it('that names a list is told the keys of its lines', () => {
    expect(strayKey('steps.in-check.body', french)).toEqual({
      says: '« steps.in-check.body » est une liste : « sameAsFrench » nomme un texte à la fois.',
      suggestion:
        'Nommez à sa place chaque ligne qui reste telle quelle : steps.in-check.body.0 (« Ne payez pas une seconde fois avant de s… »), steps.in-check.body.1 (« Revenez demain. »).',
    });
  });

  it('that names a group is told the keys of its texts', () => {
    const found = strayKey('steps.in-check', french);
    expect(found?.says).toContain('est un groupe de textes');
    expect(found?.suggestion).toContain('steps.in-check.title (« Un paiement est en cours »)');
  });

  it.each([
    ['steps.in-chek.title', 'Vouliez-vous écrire « steps.in-check.title » ?'],
    ['in-check.title', 'Vouliez-vous écrire « steps.in-check.title » ?'],
    ['titel', 'Vouliez-vous écrire « title » ?'],
    ['in-check.body', 'Vouliez-vous écrire « steps.in-check.body » ? Nommez à sa place chaque ligne'],
    ['steps.in-chek.body', 'Vouliez-vous écrire « steps.in-check.body » ? Nommez à sa place chaque ligne'],
    ['steps.in-check.body.2', 'Les lignes de cette liste, comptées depuis 0 : steps.in-check.body.0'],
    ['nothing.like.it', 'Retirez-le de « sameAsFrench », ou corrigez sa clé'],
  ])('that is not there is told the nearest: %s', (key, suggestion) => {
    const found = strayKey(key, french);
    expect(found?.says).toBe(`Ce texte n’existe pas en français : « ${key} ».`);
    expect(found?.suggestion).toContain(suggestion);
  });
});
