import * as v from 'valibot';
import { digestOf } from '../digest.ts';
import { readYamlIfAny } from '../folder.ts';
import { bareText, type Leaves } from './leaves.ts';

/** The file beside translations that `npm run content:stamp` writes: which French each was made from. */
export const stampsFile = 'translated-from.yaml';

/** By locale, by key: the French and the translation as they were together, each as a short digest. */
export type Stamps = Readonly<Record<string, Readonly<Record<string, string>>>>;

const short = (text: string): string => digestOf(bareText(text)).slice(0, 8);

/** How a translation and its French are remembered together. */
export const stampOf = (french: string, translation: string): string =>
  `${short(french)}-${short(translation)}`;

const shape = v.record(v.string(), v.record(v.string(), v.string()));

/** None when the file is not there or can't be read: then nothing is known to be stale. */
export const readStamps = async (folder: string): Promise<Stamps> => {
  const yaml = await readYamlIfAny(folder, stampsFile);
  const read = v.safeParse(shape, yaml?.value);
  return read.success ? read.output : {};
};

/** True when the French has changed since, and the translation has not followed. A new translation is never stale. */
export const isStale = (stamp: string | undefined, french: string, translation: string): boolean => {
  const [source, made] = stamp?.split('-') ?? [];
  return source !== undefined && source !== short(french) && made === short(translation);
};

/** The keys whose French changed under a translation that did not. */
export const staleKeys = (
  stamps: Readonly<Record<string, string>>,
  french: ReadonlyMap<string, string>,
  leaves: Leaves,
): readonly string[] =>
  [...french]
    .filter(([key, source]) => isStale(stamps[key], source, leaves.get(key)?.text ?? ''))
    .map(([key]) => key);

/**
 * The stamps of one translation as they should be now. A stale one keeps its old stamp, so that stamping never hides that
 * the French has changed; `stillRight` says that a person compared the two.
 */
export const stampsFor = (
  french: ReadonlyMap<string, string>,
  leaves: Leaves,
  before: Readonly<Record<string, string>>,
  stillRight: boolean,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...french].flatMap(([key, source]) => {
      const text = leaves.get(key)?.text;
      if (text === undefined) return [];
      const old = before[key];
      const kept = old !== undefined && !stillRight && isStale(old, source, text);
      return [[key, kept ? old : stampOf(source, text)]];
    }),
  );

/** The file's text, by locale and in the order of the French. */
export const writeStamps = (stamps: Stamps): string =>
  [
    '# Écrit par « npm run content:stamp », jamais à la main : le français et la traduction tels qu’ils allaient ensemble.',
    ...Object.entries(stamps).flatMap(([locale, byKey]) => [
      `${locale}:`,
      ...Object.entries(byKey).map(([key, stamp]) => `  ${key}: ${stamp}`),
    ]),
    '',
  ].join('\n');
