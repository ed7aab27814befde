import type { YamlPath } from '../yaml-path.ts';
import { type Flaw, flaw } from './flaw.ts';

/** Something that its owner promised to look at again. */
export interface Dated {
  readonly at: YamlPath;
  readonly what: string;
  readonly reviewBy: string;
  readonly owner: string;
}

const frenchDay = (date: string): string => date.split('-').reverse().join('/');

/** What is past its review date on this day, each with the owner to ask. */
export const verifyDated = (dated: readonly Dated[], today: string): readonly Flaw[] =>
  dated
    .filter(({ reviewBy }) => reviewBy < today)
    .map(({ at, what, reviewBy, owner }) =>
      flaw(
        'overdue-fact',
        [...at, 'reviewBy'],
        `${what} devait être relu le ${frenchDay(reviewBy)} par : ${owner}.`,
        {
          about: owner,
          review: { what, reviewBy, owner },
        },
      ),
    );

export const datedFacts = (
  facts: Readonly<Record<string, { readonly reviewBy: string; readonly owner: string }>>,
  at: string,
  what: string,
): readonly Dated[] =>
  Object.entries(facts).map(([id, { reviewBy, owner }]) => ({
    at: [at, id],
    what: `${what} « ${id} »`,
    reviewBy,
    owner,
  }));
