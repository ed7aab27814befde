import type { CommuneId } from '#core/ids.ts';
import type { Library, LibraryTexts, LifeEvent } from '#core/library.ts';
import { type Locale, locales, sourceLocale } from '#core/locale.ts';
import { Book } from './book.ts';
import { buildKiosks, buildSites, type KioskPlace } from './build-sites.ts';
import { type CompiledProcedure, compileProcedure, otherLocales } from './compile-procedure.ts';
import { digestOf } from './digest.ts';
import { type Finding, inOrder } from './finding.ts';
import { foldersIn, readYaml } from './folder.ts';
import { checkUnique } from './procedure/build-fields.ts';
import * as schema from './schema.ts';
import { translated } from './translate.ts';
import { validated } from './validate.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a commune's folder becomes: either all of it, or every reason why not, in the order of its files. */
export type Compiled =
  | {
      readonly ok: true;
      readonly library: Library;
      readonly texts: Readonly<Record<Locale, LibraryTexts>>;
      readonly kiosks: readonly KioskPlace[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

type CommonTexts = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

const sayLifeEvents = (source: schema.LifeEventsSource, yaml: YamlFile): Book => {
  const book = new Book(yaml);
  checkUnique(book, source.lifeEvents, ['lifeEvents']);
  source.lifeEvents.forEach(({ id, name }, at) =>
    book.say(`lifeEvent.${id}`, name, ['lifeEvents', at, 'name']),
  );
  return book;
};

const translateCommon = async (
  folder: string,
  french: ReadonlyMap<string, string>,
  findings: Finding[],
): Promise<CommonTexts> => {
  const entries = await Promise.all(
    otherLocales.map(async (locale) => {
      const yaml = await readYaml(folder, `${locale}.yaml`);
      const tree = validated(schema.translation, yaml);
      const texts = tree ? translated(french, tree, yaml) : {};
      findings.push(...yaml.findings);
      return [locale, texts] as const;
    }),
  );
  return { [sourceLocale]: Object.fromEntries(french), ...Object.fromEntries(entries) } as CommonTexts;
};

const textsIn = (
  locale: Locale,
  version: string,
  common: CommonTexts,
  compiled: readonly CompiledProcedure[],
): LibraryTexts => ({
  version,
  locale,
  common: common[locale],
  procedures: Object.fromEntries(compiled.map(({ procedure, words }) => [procedure.id, words[locale].texts])),
  synonyms: Object.fromEntries(
    compiled.map(({ procedure, words }) => [procedure.id, words[locale].synonyms]),
  ),
});

/** A tile that opens on nothing is a dead button: only life events with a procedure are published. */
const usedLifeEvents = (
  source: schema.LifeEventsSource,
  compiled: readonly CompiledProcedure[],
): readonly LifeEvent[] =>
  source.lifeEvents
    .filter(({ id }) => compiled.some(({ procedure }) => procedure.lifeEvent === id))
    .map(({ id, icon }) => ({ id, icon }));

const libraryOf = (
  version: string,
  commune: schema.CommuneSource,
  rest: Pick<Library, 'sites' | 'lifeEvents' | 'procedures'>,
): Library => ({
  version,
  commune: {
    id: commune.id as CommuneId,
    name: commune.name,
    officialSite: commune.officialSite,
    phone: commune.phones[commune.phone]?.number ?? '',
  },
  ...rest,
});

/**
 * Compiles a kiosk-config folder. Nothing is published in part: one finding anywhere and there is no library. The
 * result depends on the files alone, and its version on the result.
 */
export const compileConfig = async (folder: string): Promise<Compiled> => {
  const communeYaml = await readYaml(folder, 'commune.yaml');
  const sitesYaml = await readYaml(folder, 'sites.yaml');
  const eventsYaml = await readYaml(folder, 'life-events.yaml');
  const commune = validated(schema.commune, communeYaml);
  const sitesSource = validated(schema.sites, sitesYaml);
  const eventsSource = validated(schema.lifeEvents, eventsYaml);
  const opening = [communeYaml, sitesYaml, eventsYaml];
  if (!commune || !sitesSource || !eventsSource) {
    return { ok: false, findings: inOrder(opening.flatMap((yaml) => yaml.findings)) };
  }
  if (!commune.phones[commune.phone])
    communeYaml.report(['phone'], `Le numéro « ${commune.phone} » n’est pas dans « phones ».`);

  const findings: Finding[] = [];
  const siteBook = new Book(sitesYaml);
  const sites = buildSites(sitesSource, siteBook);
  const kiosks = buildKiosks(sitesSource, siteBook);
  const eventBook = sayLifeEvents(eventsSource, eventsYaml);
  const common = await translateCommon(folder, new Map([...eventBook.texts, ...siteBook.texts]), findings);

  const around = {
    commune,
    siteIds: sites.map((site) => String(site.id)),
    lifeEventIds: eventsSource.lifeEvents.map((event) => event.id),
  };
  const parent = `${folder}/procedures`;
  const names = await foldersIn(parent);
  const all = await Promise.all(names.map((name) => compileProcedure(parent, name, around, findings)));
  const compiled = all.filter((each) => each !== null);

  findings.push(...opening.flatMap((yaml) => yaml.findings));
  if (findings.length > 0) return { ok: false, findings: inOrder(findings) };

  const rest = {
    sites,
    lifeEvents: usedLifeEvents(eventsSource, compiled),
    procedures: compiled.map(({ procedure }) => procedure),
  };
  const unnamed = locales.map((locale) => textsIn(locale, '', common, compiled));
  const version = digestOf([libraryOf('', commune, rest), unnamed]);
  return {
    ok: true,
    library: libraryOf(version, commune, rest),
    texts: Object.fromEntries(
      locales.map((locale) => [locale, textsIn(locale, version, common, compiled)]),
    ) as Record<Locale, LibraryTexts>,
    kiosks,
  };
};
