/** The interface's languages, French first: it is the source that every other is translated from. */
export const locales = ['fr', 'en'] as const;

export type Locale = (typeof locales)[number];

export const sourceLocale: Locale = 'fr';

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);
