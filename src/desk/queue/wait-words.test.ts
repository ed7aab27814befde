import { expect, it } from 'vitest';
import { millis } from '#core/instant.ts';
import { desk } from '#i18n/locales/fr-desk.ts';
import { createTranslator } from '#i18n/translator.ts';
import { waitAge } from './wait-age.ts';
import { waitWords } from './wait-words.ts';

const words = createTranslator('fr', { desk });
const said = (seconds: number): string => waitWords(millis(seconds * 1_000), words).replaceAll('\u00a0', ' ');

it('a wait is said in seconds, then minutes, then hours', () => {
  expect([12, 130, 3_900].map(said)).toEqual(['12 s', '2 min 10', '1 h 05']);
});

it('a clock that is a little behind never shows a wait below zero', () => expect(said(-3)).toBe('0 s'));

it('a wait grows heavier after three and after eight minutes', () => {
  expect([179, 180, 480].map((seconds) => waitAge(millis(seconds * 1_000)))).toEqual([
    'fresh',
    'long',
    'overlong',
  ]);
});
