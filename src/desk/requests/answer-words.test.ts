import { expect, it } from 'vitest';
import words from '#i18n/locales/fr/desk.json' with { type: 'json' };
import { answerWords } from './answer-words.ts';

const said = (request: Parameters<typeof answerWords>[0]): readonly (string | undefined)[] =>
  Object.values(answerWords(request)).map(
    (key) => (words as Readonly<Record<string, string>>)[key.slice('desk.'.length)],
  );

it('a resident’s request is answered to that person, whoever says so or says nothing', () => {
  expect(answerWords({ origin: 'resident' })).toBe(answerWords({}));
  expect(said({}).join(' ')).toContain('La personne lira ceci');
});

it('a request that the system opened never says that a person will read the answer', () => {
  const all = said({ origin: 'system' });
  expect(all.every((text) => text !== undefined && text !== '')).toBe(true);
  expect(all.join(' ')).not.toMatch(/à la personne|La personne|son lien|Envoyer|Envoyée/);
});
