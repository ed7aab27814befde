import { type Locale, locales } from '#core/locale.ts';
import { useResident } from '../app/resident-context.ts';

/** The languages to choose from: the commune's; until they are known the one on screen, and all if they can't be known. */
export const useOffered = (): readonly Locale[] => {
  const { content, language } = useResident();
  const books = content.value;
  if (books.status === 'ready') return books.value.library.locales;
  return books.status === 'loading' ? [language.translator.value.locale] : locales;
};
