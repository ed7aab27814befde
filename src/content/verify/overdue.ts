import type { YamlPath } from '../yaml-path.ts';
import { type Flaw, flaw } from './flaw.ts';

/** Something that its owner promised to look at again. */
export interface Dated {
  readonly at: YamlPath;
  readonly what: string;
  readonly reviewBy: string;
  readonly owner: string;
  readonly value?: string;
  readonly source?: string;
}

const frenchDay = (date: string): string => date.split('-').reverse().join('/');

/** What is past its review date on this day, each with the owner to ask. */
export const verifyDated = (dated: readonly Dated[], today: string): readonly Flaw[] =>
  dated
    .filter(({ reviewBy }) => reviewBy < today)
    .map(({ at, what, reviewBy, owner, value, source }) =>
      flaw(
        'overdue-fact',
        [...at, 'reviewBy'],
        `${what} devait être relu le ${frenchDay(reviewBy)} par : ${owner}.`,
        {
          about: owner,
          review: {
            what,
            reviewBy,
            owner,
            ...(value === undefined ? {} : { value }),
            ...(source === undefined ? {} : { source }),
          },
        },
      ),
    );

/** A fact says a value, a phone its number. */
interface DatedSource {
  readonly reviewBy: string;
  readonly owner: string;
  readonly source: string;
  readonly value?: string;
  readonly number?: string;
}

const valueOf = ({ value, number }: Pick<DatedSource, 'value' | 'number'>): Pick<Dated, 'value'> => {
  const said = value ?? number;
  return said === undefined ? {} : { value: said };
};

export const datedFacts = (
  facts: Readonly<Record<string, DatedSource>>,
  at: string,
  what: string,
): readonly Dated[] =>
  Object.entries(facts).map(([id, { reviewBy, owner, source, ...said }]) => ({
    at: [at, id],
    what: `${what} « ${id} »`,
    reviewBy,
    owner,
    source,
    ...valueOf(said),
  }));
