import { expect, it } from 'vitest';
import { desk } from '#i18n/locales/fr-desk.ts';
import { createTranslator } from '#i18n/translator.ts';
import { at } from '../examples/a-ticket.ts';
import { refusalWords } from './refusal-words.ts';

const words = createTranslator('fr', { desk });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

it('the loser of a race reads a name only when the colleague lets it be shown', () => {
  const at1403 = at(33);
  expect(plain(refusalWords({ code: 'ticket_taken', takenAt: at1403, takenBy: 'Hugo' }, words).heading)).toBe(
    'Pris à 14 h 03 par Hugo',
  );
  expect(plain(refusalWords({ code: 'ticket_taken', takenAt: at1403, takenBy: null }, words).heading)).toBe(
    'Pris à 14 h 03 par une personne de l’équipe',
  );
});

it('no answer never says that it was done, or that it was not', () => {
  expect(refusalWords({ code: 'offline' }, words).text).toContain('Rien ne dit que c’est fait');
});
