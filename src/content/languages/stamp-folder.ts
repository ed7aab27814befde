import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locale, locales, sourceLocale } from '#core/locale.ts';
import { readYamlIfAny } from '../folder.ts';
import * as schema from '../schema.ts';
import { validated } from '../validate.ts';
import { type Leaves, leavesOf } from './leaves.ts';
import { readStamps, type Stamps, stampsFile, stampsFor, staleKeys, writeStamps } from './stamps.ts';

/** What stamping did to one folder. */
export interface Stamped {
  readonly texts: number;
  /** Keys by locale that stay stale: their French changed, they did not. */
  readonly stale: readonly (readonly [Locale, string])[];
}

const leavesIn = async (folder: string, locale: Locale): Promise<Leaves | null> => {
  const yaml = await readYamlIfAny(folder, `${locale}.yaml`);
  const file = yaml && validated(schema.translationFile, yaml);
  if (!file) return null;
  const { synonyms: _s, reviewed: _r, sameAsFrench: _f, presentedOnly: _p, ...tree } = file;
  return leavesOf(tree as schema.Translation);
};

/** Writes down which French each translation of a folder was made from. */
export const stampFolder = async (
  folder: string,
  french: ReadonlyMap<string, string>,
  stillRight: boolean,
): Promise<Stamped> => {
  const before = await readStamps(folder);
  const stamps: Record<string, Stamps[string]> = {};
  const stale: (readonly [Locale, string])[] = [];
  for (const locale of locales.filter((each) => each !== sourceLocale)) {
    const leaves = await leavesIn(folder, locale);
    if (leaves) {
      const made = stampsFor(french, leaves, before[locale] ?? {}, stillRight);
      stamps[locale] = made;
      stale.push(...staleKeys(made, french, leaves).map((key) => [locale, key] as const));
    }
  }
  const texts = Object.values(stamps).reduce((sum, each) => sum + Object.keys(each).length, 0);
  if (texts > 0) await writeFile(join(folder, stampsFile), writeStamps(stamps));
  return { texts, stale };
};
