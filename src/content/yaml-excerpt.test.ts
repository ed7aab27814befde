import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptAt } from './yaml-excerpt.ts';

const widthOf = (excerpt: string): number => Math.max(...excerpt.split('\n').map(({ length }) => length));

it('a short line is shown whole, with a caret under the place', () => {
  expect(excerptAt('title: Un acte', 7)).toBe('    title: Un acte\n           ^');
});

it('a long line is cut around the place, and says where it was cut', () => {
  const long = `next: [${'mot '.repeat(50)}ICI ${'mot '.repeat(50)}]`;
  const [text = '', caret = ''] = excerptAt(long, long.indexOf('ICI')).split('\n');
  expect(text.trim()).toMatch(/^….*ICI.*…$/);
  expect(caret.indexOf('^')).toBe(text.indexOf('ICI'));
});

it('an excerpt is at most 100 columns wide, and its caret stands under the sign it points at', () => {
  const lines = fc
    .string({ minLength: 1, maxLength: 400, unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g') })
    .chain((line) => fc.tuple(fc.constant(line), fc.nat(line.length - 1)));
  fc.assert(
    fc.property(lines, ([line, column]) => {
      const excerpt = excerptAt(line, column);
      const [text = '', caret = ''] = excerpt.split('\n');
      expect(widthOf(excerpt)).toBeLessThanOrEqual(100);
      expect(['…', line[column]]).toContain(text[caret.indexOf('^')]);
    }),
  );
});
