import { expect, it } from 'vitest';
import { frenchTypography } from './typography.ts';

it.each([
  ["l'acte qu'on demande", 'l’acte qu’on demande'],
  ["C'est {cost} ; l'{act}", 'C’est {cost}\u00a0; l’{act}'],
  ['Où ? Ici !', 'Où\u00a0? Ici\u00a0!'],
  ['dites : « copie »', 'dites\u00a0: «\u00a0copie\u00a0»'],
  ['42,50 €', '42,50\u00a0€'],
  ['de 8 h 30 à 14 h.', 'de 8\u00a0h\u00a030 à 14\u00a0h.'],
  ['les 1er, 2e et 19e, au 3e étage', 'les 1ᵉʳ, 2ᵉ et 19ᵉ, au 3ᵉ étage'],
  ['mairie19e, /12e et 2026-10e', 'mairie19e, /12e et 2026-10e'],
  ['https://www.paris.fr, rien à changer', 'https://www.paris.fr, rien à changer'],
])('%j is set as %j', (typed, set) => expect(frenchTypography(typed)).toBe(set));

it('what is set already stays as it is', () => {
  const text = frenchTypography("L'heure : « 8 h 30 » ?");
  expect(frenchTypography(text)).toBe(text);
});
