import { type Locale, locales, sourceLocale } from '#core/locale.ts';
import type { CommuneSource } from '../schema.ts';

/**
 * What a commune says of a language: `whole`, every text is translated; `partial`, a procedure without its file is shown
 * in French; `none`, nobody is offered it.
 */
export type Need = 'whole' | 'partial' | 'none';

export const needOf = ({ languages }: CommuneSource, locale: Locale): Need => {
  if (locale === sourceLocale || languages.whole.some((each) => each === locale)) return 'whole';
  return languages.partial.some((each) => each === locale) ? 'partial' : 'none';
};

/** The languages on offer, French first. */
export const offeredIn = (commune: CommuneSource): readonly Locale[] =>
  locales.filter((locale) => needOf(commune, locale) !== 'none');
