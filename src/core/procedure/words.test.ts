import { expect, it } from 'vitest';
import type { Procedure } from './procedure.ts';
import { factsNamed, factsOfStep, sentenceOf, shownText, wordsOf } from './words.ts';

const fact = { source: 'https://www.paris.fr', asOf: '2025-01-31', reviewBy: '2026-01-31', owner: 'owner' };
const procedure: Procedure = {
  id: 'toy',
  version: 'v1',
  lifeEvent: 'papers',
  owner: 'owner',
  titleText: 'title',
  summaryText: 'summary',
  start: { whoText: 'who', minutes: 2, bringTexts: [], costText: 'cost' },
  facts: {
    since: { ...fact, valueText: 'facts.since' },
    'post-days': { ...fact, valueText: 'facts.post-days' },
  },
  fields: {},
  steps: [],
};
const texts = {
  'facts.since': '1925',
  'facts.post-days': '15 jours',
  body: 'Depuis {since}, comptez {post-days}.',
  bare: 'Rien de daté.',
  lost: 'Voyez {nowhere}.',
};

it('a sentence is cut at its facts, each with its value', () => {
  expect(wordsOf(procedure, texts, 'body').map((word) => [word.is, word.text])).toEqual([
    ['words', 'Depuis '],
    ['fact', '1925'],
    ['words', ', comptez '],
    ['fact', '15 jours'],
    ['words', '.'],
  ]);
});

it('the same sentence reads as one text', () => {
  expect(sentenceOf(procedure, texts, 'body')).toBe('Depuis 1925, comptez 15 jours.');
  expect(sentenceOf(procedure, texts, 'bare')).toBe('Rien de daté.');
});

it('a text or a fact that is not there is a fault of the program, not a hole on the screen', () => {
  expect(() => wordsOf(procedure, texts, 'nothing')).toThrow('no text nothing');
  expect(() => wordsOf(procedure, texts, 'lost')).toThrow('no fact nowhere');
});

it('a list shows nothing where words are still on their way, and never a hole where they are there', () => {
  expect(shownText(procedure, undefined, 'body')).toBe('');
  expect(shownText(procedure, texts, 'nothing')).toBe('');
  expect(shownText(procedure, texts, 'body')).toBe('Depuis 1925, comptez 15 jours.');
});

it('a step dates what it lists and what it says, once', () => {
  expect(factsNamed(texts.body)).toEqual(['since', 'post-days']);
  expect(factsOfStep(procedure, texts, ['body', 'bare'], ['since']).map(({ id }) => id)).toEqual([
    'since',
    'post-days',
  ]);
});
