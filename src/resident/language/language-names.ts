import type { Locale } from '#core/locale.ts';

/** Each in its own words: who looks for their language can't read another. */
export const languageNames: Readonly<Record<Locale, string>> = {
  fr: 'Français',
  'fr-simple': 'Français simple',
  en: 'English',
  ar: 'العربية',
};
