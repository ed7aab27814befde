import { expect, it } from 'vitest';
import { sampleBook } from '../examples/sample-guides.ts';
import { createFinder } from './guide-finder.ts';

const find = createFinder(sampleBook);
const ids = (words: string, procedureId: string | null = null) =>
  find(words, procedureId).map(({ which, guides }) => [which, guides.map(({ id }) => id)]);

it('the guides of the call’s own procedure come first', () => {
  expect(ids('', 'acte-naissance')).toEqual([
    ['own', ['birth-certificate-help']],
    ['others', ['which-bill']],
  ]);
});

it('without a procedure, or for one that no guide helps with, all stand in one list', () => {
  const all = [['all', ['birth-certificate-help', 'which-bill']]];
  expect(ids('')).toEqual(all);
  expect(ids('', 'unknown')).toEqual(all);
});

it('finds by a word of the answer, with a slip of the finger, and by one that only agents read', () => {
  expect(ids('trésor public')).toEqual([['found', ['which-bill']]]);
  expect(ids('naisance')).toEqual([['found', ['birth-certificate-help']]]);
  expect(ids('logo')).toEqual([['found', ['which-bill']]]);
  expect(ids('zzzzzz')).toEqual([['found', []]]);
});
