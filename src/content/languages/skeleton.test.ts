import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Translation } from '../schema.ts';
import { leavesOf } from './leaves.ts';
import { skeletonOf } from './skeleton.ts';

const french = new Map([
  ['title', "L'acte : comment ?"],
  ['start.bring.0', 'Une pièce d’identité'],
  ['start.bring.1', 'Le livret'],
  ['steps.papers.items.letter.label', 'La lettre, ou "autre"'],
  ['steps.papers.humanWays.1.note', 'Au guichet.'],
]);

it('a translation begins with the keys of its French, each text in its place', () => {
  const written = skeletonOf(french);
  expect(written).toContain('  bring:\n    - ');
  const read = leavesOf(parse(written) as Translation);
  expect(new Map([...read].map(([key, { text }]) => [key, text]))).toEqual(french);
});
