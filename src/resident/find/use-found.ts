import { useMemo } from 'preact/hooks';
import { createSearch, type Found } from '#client/search/search.ts';
import { type Here, placesAround } from '#core/directory/around.ts';
import type { Directory, Place } from '#core/directory/place.ts';
import type { Guide, Guides } from '#core/guide/guide.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import type { Content } from '../app/resident.ts';

/** As good as the best, to the eye: among these the nearest comes first. */
const nearlyAsGood = 0.6;

/** Places that the words fit as well, the nearest first; those that they fit less after them. */
const nearestFirst = (found: readonly Found[], near: ReadonlyMap<string, number>): readonly Found[] => {
  const best = Math.max(0, ...found.map(({ score }) => score));
  const rank = ({ id, score }: Found): number => (score < best * nearlyAsGood ? 3 : (near.get(id) ?? 2));
  return [...found].sort((a, b) => rank(a) - rank(b));
};

/** Own part of town 0, next to it 1, elsewhere 2. */
const nearness = (directory: Directory, here: Here): ReadonlyMap<string, number> => {
  const { own, neighbours, others } = placesAround(directory, here, null);
  return new Map(
    [own, neighbours, others].flatMap((part, at) => part.map(({ place }) => [place.id, at] as const)),
  );
};

export interface FoundHere {
  readonly procedures: readonly Procedure[];
  readonly places: readonly Place[];
  readonly guides: readonly Guide[];
  /** The best of all is a place. */
  readonly placesFirst: boolean;
}

/** What these words find, the nearest first in each list. */
export const useFound = (
  { library, texts }: Content,
  directory: Directory | null,
  guides: Guides | null,
  here: Here,
  question: string,
): FoundHere => {
  const search = useMemo(
    () => createSearch({ library, texts, directory, guides }),
    [library, texts, directory, guides],
  );
  const found = search.find(question);
  const ofKind = (kind: Found['kind']): readonly Found[] => found.filter((each) => each.kind === kind);
  const near = directory ? nearness(directory, here) : new Map<string, number>();
  const named = <T extends { readonly id: string }>(list: readonly T[], by: readonly Found[]): readonly T[] =>
    by.flatMap(({ id }) => list.find((each) => each.id === id) ?? []);
  return {
    procedures: named(library.procedures, ofKind('procedure')),
    places: named(directory?.places ?? [], nearestFirst(ofKind('place'), near)),
    guides: named(guides?.guides ?? [], ofKind('guide')),
    placesFirst: found[0]?.kind === 'place',
  };
};
