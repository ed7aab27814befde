import { type Locale, sourceLocale } from '#core/locale.ts';
import type { Content } from '../content.ts';

/** Two versions of one commune's content, and what both are read with. */
export interface TwoVersions {
  readonly before: Content;
  readonly after: Content;
  /** The languages on offer in both: what begins or ceases to be offered is said once, not of each text. */
  readonly shared: readonly Locale[];
}

export const twoVersions = (before: Content, after: Content): TwoVersions => ({
  before,
  after,
  shared: before.library.locales.filter((locale) => after.library.locales.includes(locale)),
});

/** The shared words of a key, in each language that both versions offer. */
export const commonIn = ({ texts }: Content, key: string, shared: readonly Locale[]): readonly unknown[] =>
  shared.map((locale) => texts[locale].common[key] ?? null);

export const nameIn = ({ texts }: Content, key: string, otherwise: string): string =>
  texts[sourceLocale].common[key] ?? otherwise;

/**
 * The commune's own number stands in many procedures and places by its name: where it alone changed, they did not. Reads
 * what either version holds as if both numbers were one.
 */
export const numberAside = ({ before, after }: TwoVersions): (<T>(holds: T) => T) => {
  const [old, now] = [before.library.commune.phone, after.library.commune.phone].map((number) =>
    JSON.stringify(number),
  );
  if (old === undefined || now === undefined || old === now || old === '""') return (holds) => holds;
  return <T>(holds: T): T => JSON.parse(JSON.stringify(holds).replaceAll(old, () => now)) as T;
};
