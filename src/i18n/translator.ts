import { createInstance } from 'i18next';
import { directionOf, type Locale } from '#core/locale.ts';
import { isolated } from '#core/isolated.ts';
import { createFormat, type Format } from './format.ts';
import type { WordKey, Words } from './keys.ts';

export type Values = Readonly<Record<string, string | number>>;

/** One language, ready: says the words of the interface and writes dates, times and amounts. */
export interface Translator extends Format {
  readonly locale: Locale;
  /** The sentence of a key. `count` chooses its plural; a value that the sentence names but is not given stays visible. */
  t(key: WordKey, values?: Values): string;
}

/** A name, an address or a date put into a line from right to left keeps its own order. */
const isolatedIn = (locale: Locale, values: Values | undefined): Values | undefined =>
  values && directionOf(locale) === 'rtl'
    ? Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'string' ? isolated(value) : value,
        ]),
      )
    : values;

/** No backend and no detector: the words are given, so that it speaks from its first line, on a page or a server. */
export const createTranslator = (locale: Locale, words: Words): Translator => {
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    resources: { [locale]: words },
    initAsync: false,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    // Preact escapes what it draws.
    interpolation: { escapeValue: false },
  });
  const t = (key: WordKey, values?: Values): string => {
    const dot = key.indexOf('.');
    return i18n.t(key.slice(dot + 1), { ...isolatedIn(locale, values), ns: key.slice(0, dot) });
  };
  return { locale, t, ...createFormat(locale) };
};
