import { useMemo } from 'preact/hooks';
import { createSearch } from '#client/search/search.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import type { Content } from '../app/resident.ts';

/** The procedures that these words find, the nearest first. */
export const useFound = ({ library, texts }: Content, words: string): readonly Procedure[] => {
  const search = useMemo(() => createSearch(library, texts), [library, texts]);
  return search.find(words).flatMap(({ procedureId }) => {
    const procedure = library.procedures.find(({ id }) => id === procedureId);
    return procedure ? [procedure] : [];
  });
};
