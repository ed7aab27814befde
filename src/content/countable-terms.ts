import * as v from 'valibot';
import { type Locale, locales } from '#core/locale.ts';
import { longest } from '#core/longest.ts';
import type { Finding } from './finding.ts';
import { readYamlIfAny } from './folder.ts';
import { text } from './schema.ts';
import { validated } from './validate.ts';

const term = v.pipe(
  text,
  v.maxLength(longest.term, `${longest.term} lettres au plus : un mot, ou le nom d’une démarche.`),
  v.regex(/^[\p{L}\p{M}\d’' -]+$/u, 'Des lettres, des chiffres, des espaces.'),
);

/** The words that a search without result may count, by language; see src/client/search/decision-vain-searches.md. */
const terms = v.pipe(v.array(term), v.maxLength(500));
export const countableTerms = v.partial(v.strictObject(v.entriesFromList(locales, terms)));

export type CountableTerms = Readonly<Record<Locale, readonly string[]>>;

const whole = (some: { readonly [L in Locale]?: readonly string[] | undefined }): CountableTerms =>
  Object.fromEntries(
    locales.map((locale) => [locale, some[locale] ?? (locale === 'fr-simple' ? some.fr : undefined) ?? []]),
  ) as unknown as CountableTerms;

/** None without the file: then only the number of vain searches is counted. Français simple counts the French words. */
export const readCountableTerms = async (folder: string, findings: Finding[]): Promise<CountableTerms> => {
  const yaml = await readYamlIfAny(folder, 'countable-terms.yaml');
  const listed = yaml ? validated(countableTerms, yaml) : null;
  findings.push(...(yaml?.findings ?? []));
  return whole(listed ?? {});
};
