import { useMemo } from 'preact/hooks';
import type { Procedure } from '#core/procedure/procedure.ts';
import type { Content } from '../app/resident.ts';
import { searchIn } from './search-in.ts';

/** The procedures that these words find, the nearest first. */
export const useFound = (content: Content, words: string): readonly Procedure[] => {
  const search = useMemo(() => searchIn(content), [content]);
  return search(words);
};
