import { expect, it } from 'vitest';
import { saysPaid } from './says-paid.ts';

it.each([
  'C’est payé',
  "C'est payé !",
  'La facture est payée',
  'Cette facture est déjà payée.',
  'Vous avez payé.',
  'La facture a été réglée.',
  'Votre paiement est bien enregistré.',
  'Merci. Le paiement est fait.',
])('« %s » says that it is paid', (text) => {
  expect(saysPaid(text)).toBe(true);
});

it.each([
  'La facture n’est pas payée',
  'Rien n’a été payé',
  'La facture reste à payer',
  'Est-ce que c’est payé ?',
  'Si la facture est payée, gardez le reçu.',
  'Elle est réglée par prélèvement : ne la payez pas ici.',
  'Nous ne savons donc pas si elle est payée.',
  'Le paiement est en cours de vérification.',
  'Vous avez reçu un rappel, ou payé deux fois ? Touchez « Faire une autre démarche ».',
])('« %s » does not', (text) => {
  expect(saysPaid(text)).toBe(false);
});
