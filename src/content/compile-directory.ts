import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Directory, Place } from '#core/directory/place.ts';
import type { Site } from '#core/library.ts';
import type { Locale } from '#core/locale.ts';
import { Book } from './book.ts';
import { hostIn, hoursByPlace } from './directory-others.ts';
import { buildPlace, placeOfSite } from './directory-place.ts';
import { checkFrame, checkNear, checkPlacesOf, reportTwins } from './directory-rules.ts';
import * as directorySchema from './directory-schema.ts';
import type { DirectorySource, PlacesSource } from './directory-schema.ts';
import { directoryTexts, type DirectoryWords, sayFrame, textsOfSites } from './directory-texts.ts';
import type { Finding } from './finding.ts';
import { readYaml } from './folder.ts';
import { otherLocales } from './compile-procedure.ts';
import type { CommuneSource, SitesSource } from './schema.ts';
import { validated } from './validate.ts';
import { verifyDated } from './verify/overdue.ts';
import type { YamlFile } from './yaml-file.ts';

/** A directory in all its languages, before it has the version of the whole. */
export interface CompiledDirectory extends Pick<Directory, 'needs' | 'kinds' | 'areas' | 'places'> {
  readonly words: Readonly<Record<Locale, DirectoryWords>>;
}

export interface DirectoryAround {
  readonly commune: CommuneSource;
  readonly sources: SitesSource;
  readonly sites: readonly Site[];
  /** `LibraryTexts.common`, which holds what is said of sites. */
  readonly common: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  readonly today?: string;
}

interface PlacesFile {
  readonly yaml: YamlFile;
  readonly book: Book;
  readonly source: PlacesSource;
}

const frameFile = 'directory.yaml';
const notPlaces = [frameFile, 'translated-from.yaml', ...otherLocales.map((locale) => `${locale}.yaml`)];

/** Every file of places: all but the frame, the translations and their stamps; null without the folder. */
const placeFiles = async (folder: string): Promise<readonly string[] | null> => {
  const entries = await readdir(folder).catch(() => null);
  return entries?.filter((name) => name.endsWith('.yaml') && !notPlaces.includes(name)).sort() ?? null;
};

const readPlaces = async (
  folder: string,
  names: readonly string[],
  findings: Finding[],
): Promise<readonly PlacesFile[]> => {
  const all = await Promise.all(
    names.map(async (name) => {
      const yaml = await readYaml(folder, name);
      const source = validated(directorySchema.places, yaml);
      if (source === null) findings.push(...yaml.findings);
      return source === null ? null : { yaml, book: new Book(yaml), source };
    }),
  );
  return all.filter((each) => each !== null);
};

const placesOfSites = (
  { sites, sources }: DirectoryAround,
  frame: DirectorySource | null,
): readonly Place[] =>
  sites.flatMap((site) => {
    const source = sources.sites.find(({ id }) => id === site.id);
    return source ? [placeOfSite(site, source, frame)] : [];
  });

const sitesAlone = (around: DirectoryAround): CompiledDirectory => ({
  needs: [],
  kinds: [],
  areas: [],
  places: placesOfSites(around, null),
  words: textsOfSites(around.common),
});

const reportOverdue = ({ yaml, source }: PlacesFile, today: string): void => {
  const dated = source.places.map(({ name, reviewBy, owner = source.owner }, at) => ({
    at: ['places', at],
    what: `La fiche de « ${name} »`,
    reviewBy,
    owner,
  }));
  verifyDated(dated, today).forEach((flaw) => yaml.reportFlaw(flaw));
};

const buildAll = (
  files: readonly PlacesFile[],
  frame: DirectorySource,
  sitePlaces: readonly Place[],
  commune: CommuneSource,
): readonly Place[] => {
  const sources = files.flatMap(({ source }) => source.places);
  const known = [...sitePlaces, ...sources].map(({ id }) => id);
  const hoursOfOther = hoursByPlace(frame, sources, sitePlaces);
  const hostOf = hostIn(sources, sitePlaces);
  reportTwins(files, sitePlaces);
  const built = files.flatMap(({ yaml, book, source }) => {
    checkPlacesOf(source, yaml, frame, known);
    const scope = { book, commune, frame, owner: source.owner, hoursOfOther };
    return source.places.map((place, at) => ({
      yaml,
      path: ['places', at],
      place: buildPlace(place, at, { ...scope, host: hostOf(place.within) }),
    }));
  });
  checkNear(built);
  return [...sitePlaces, ...built.map(({ place }) => place)];
};

/**
 * The folder `directory` of a kiosk-config: its places, and every site as one of them. A commune without that folder
 * has its sites. What is wrong goes to `findings`.
 */
export const compileDirectory = async (
  parent: string,
  around: DirectoryAround,
  findings: Finding[],
): Promise<CompiledDirectory> => {
  const folder = join(parent, 'directory');
  const names = await placeFiles(folder);
  if (names === null) return sitesAlone(around);

  const yaml = await readYaml(folder, frameFile);
  const frame = validated(directorySchema.directory, yaml);
  const files = await readPlaces(folder, names, findings);
  if (frame === null) {
    findings.push(...yaml.findings);
    return sitesAlone(around);
  }
  const { commune, common, today } = around;
  const book = new Book(yaml);
  const sitePlaces = placesOfSites(around, frame);
  const siteIds = sitePlaces.map(({ id }) => id);
  sayFrame(frame, book);
  checkFrame(frame, yaml, siteIds);
  const places = buildAll(files, frame, sitePlaces, commune);
  if (today !== undefined) for (const file of files) reportOverdue(file, today);
  findings.push(...yaml.findings, ...files.flatMap((file) => file.yaml.findings));

  const french = new Map([book, ...files.map((file) => file.book)].flatMap(({ texts }) => [...texts]));
  const ofTranslations: Finding[] = [];
  const words = await directoryTexts({ folder, frame, french, places, commune, common }, ofTranslations);
  // While a file can't be read, nobody knows which texts are translations of nothing.
  const isWhole = files.length === names.length;
  findings.push(...ofTranslations.filter(({ rule }) => isWhole || rule !== 'unused-text'));
  return {
    needs: frame.needs.map(({ id, icon, kinds }) => ({ id, icon, kinds })),
    kinds: frame.kinds.map(({ id, icon }) => ({ id, icon })),
    areas: frame.areas.map(({ id, postcodes, neighbours }) => ({ id, postcodes, neighbours })),
    places,
    words,
  };
};
