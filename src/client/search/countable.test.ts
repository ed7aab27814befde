import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countableIn } from './countable.ts';

const terms = [
  'permis de conduire',
  'permis de construire',
  'carte grise',
  'piscine',
  'logement',
  'logement social',
];

describe('what may be told of a search', () => {
  it.each([
    ['piscine', ['piscine']],
    ['horaires des piscines du 13e', ['piscine']],
    ['Refaire mon PERMIS DE CONDUIRE', ['permis de conduire']],
    ['carte grise et piscine', ['carte grise', 'piscine']],
    ['un logement social', ['logement social']],
    ['permis', []],
    ['conduire mon permis', []],
    ['Odette Lambert, 3 rue des Lilas', []],
    ['piscine Odette Lambert 01 23 45 67 89', ['piscine']],
    ['', []],
  ])('%s: %j', (question, told) => expect(countableIn(question, terms)).toEqual(told));

  it('is nothing but published words, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem()),
        fc.constantFrom(...terms),
        (typed, term) => {
          const told = countableIn(`${typed} ${term} ${typed}`, terms);
          expect(told.every((each) => terms.includes(each))).toBe(true);
          expect(told.length).toBeLessThanOrEqual(5);
        },
      ),
    );
  });
});
