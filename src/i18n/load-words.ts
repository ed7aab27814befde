import type { Locale } from '#core/locale.ts';
import type { FirstWords, Words } from './keys.ts';

/** The words of the public pages; each locale has files of its own, so that a page fetches one language only. */
const files: Readonly<Record<Locale, () => Promise<{ readonly words: Words }>>> = {
  fr: () => import('./locales/fr.ts'),
  'fr-simple': () => import('./locales/fr-simple.ts'),
  en: () => import('./locales/en.ts'),
  ar: () => import('./locales/ar.ts'),
};

const firstFiles: Readonly<Record<Locale, () => Promise<{ readonly firstWords: FirstWords }>>> = {
  fr: () => import('./locales/fr-first.ts'),
  'fr-simple': () => import('./locales/fr-simple-first.ts'),
  en: () => import('./locales/en-first.ts'),
  ar: () => import('./locales/ar-first.ts'),
};

export const loadWords = async (locale: Locale): Promise<Words> => (await files[locale]()).words;

/** What the first screen of a page says, and nothing that only later screens do. */
export const loadFirstWords = async (locale: Locale): Promise<FirstWords> =>
  (await firstFiles[locale]()).firstWords;
