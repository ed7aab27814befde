/**
 * The interface's languages, French first: it is the source that every other is translated from. `fr-simple` is français
 * simple, a language of its own; `simple` is a registered variant (BCP 47), so each of these is a valid `lang`.
 */
export const locales = ['fr', 'fr-simple', 'en', 'ar'] as const;

export type Locale = (typeof locales)[number];

export const sourceLocale: Locale = 'fr';

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** Which way its lines run: the `dir` of what is written in it. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');
