import { useEffect, useRef } from 'preact/hooks';
import { countableIn } from '#client/search/countable.ts';
import type { Directory } from '#core/directory/place.ts';
import { useResident } from '../app/resident-context.ts';

/** Half a word is no search yet. */
const shortest = 3;

/**
 * Counts a search that ended with nothing once its person leaves it: the field was emptied, the page was left, the visit
 * was wiped. What is typed on the way to a word is never counted, and only published words are told.
 */
export const useVainCount = (question: string, isVain: boolean, directory: Directory | null): void => {
  const { services, language } = useResident();
  const last = useRef<readonly string[] | null>(null);
  const locale = language.translator.value.locale;
  const counts = isVain && question.trim().length >= shortest;
  last.current = counts ? countableIn(question, directory?.countableTerms ?? []) : null;
  useEffect(
    () => () => {
      if (last.current) services.vainSearches.count(last.current, locale);
    },
    [],
  );
};
