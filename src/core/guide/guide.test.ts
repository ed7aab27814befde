import { expect, it } from 'vitest';
import { type Guide, guideMark, guidesFor, isOverdue } from './guide.ts';

const guide = (id: string, procedures: readonly string[]): Guide => ({
  id,
  version: 'v',
  owner: 'Accueil',
  asOf: '2026-01-01',
  reviewBy: '2026-06-30',
  titleText: 'title',
  summaryText: 'summary',
  facts: {},
  sections: [],
  procedures,
});

const all = [guide('a', ['pay']), guide('b', []), guide('c', ['pay', 'vote'])];
const ids = (guides: readonly Guide[]): readonly string[] => guides.map(({ id }) => id);

it('the guides of a procedure come first, in their own order', () => {
  const { own, others } = guidesFor(all, 'pay');
  expect([ids(own), ids(others)]).toEqual([['a', 'c'], ['b']]);
});

it('a guide that names it first comes before one that names it too', () => {
  const two = [guide('a', ['vote', 'pay']), guide('b', ['pay'])];
  expect(ids(guidesFor(two, 'pay').own)).toEqual(['b', 'a']);
});

it('without a procedure no guide comes before another', () => {
  expect(ids(guidesFor(all, null).others)).toEqual(['a', 'b', 'c']);
  expect(guidesFor(all, null).own).toEqual([]);
});

it('a version is told in six signs', () => expect(guideMark('3fa9c01b77d4e5f60718')).toBe('3FA9C0'));

it('a guide is overdue the day after its review date, and not on it', () => {
  expect(isOverdue(guide('a', []), '2026-06-30')).toBe(false);
  expect(isOverdue(guide('a', []), '2026-07-01')).toBe(true);
});
