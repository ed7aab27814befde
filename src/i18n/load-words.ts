import type { Locale } from '#core/locale.ts';
import type { Words } from './keys.ts';

/** The words of the public pages; each locale is a file of its own, so that a page fetches one language only. */
const files: Readonly<Record<Locale, () => Promise<{ readonly words: Words }>>> = {
  fr: () => import('./locales/fr.ts'),
  en: () => import('./locales/en.ts'),
};

export const loadWords = async (locale: Locale): Promise<Words> => (await files[locale]()).words;
