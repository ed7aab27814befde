import { basename } from 'node:path';
import type { Directory } from '#core/directory/place.ts';
import type { AgentPart, Guides } from '#core/guide/guide.ts';
import type { CommuneId, QueueId } from '#core/ids.ts';
import type { Library, LibraryTexts, LifeEvent } from '#core/library.ts';
import { type Locale, locales, sourceLocale } from '#core/locale.ts';
import { Book } from './book.ts';
import { buildKiosks, buildSites, type KioskPlace } from './build-sites.ts';
import { compileDirectory, type CompiledDirectory } from './compile-directory.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import {
  type Around,
  type CompiledProcedure,
  compileProcedure,
  otherLocales,
  presentedIn,
} from './compile-procedure.ts';
import { type CountableTerms, readCountableTerms } from './countable-terms.ts';
import { digestOf } from './digest.ts';
import { type Finding, inOrder, isError } from './finding.ts';
import { dueOn, type PlacedReview, reviewsIn } from './reviews.ts';
import { foldersIn, readYaml } from './folder.ts';
import { type CompiledGuide, compileGuides, guidesIn, partsOf } from './guide/compile-guides.ts';
import { oneOf } from './one-of.ts';
import { needOf, offeredIn } from './languages/declared.ts';
import { readTranslation } from './languages/read-translation.ts';
import { checkUnique } from './procedure/build-fields.ts';
import { checkHttps } from './procedure/scope.ts';
import * as schema from './schema.ts';
import { namesUnder } from './shape-names.ts';
import { reportUnknownFirst } from './unknown-first.ts';
import { validated } from './validate.ts';
import { datedFacts, verifyDated } from './verify/overdue.ts';
import { canBeShown } from './verify/rules.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath } from './yaml-path.ts';

/** What a commune's folder becomes: either all of it, or every reason why not, in the order of its files. */
export type Compiled =
  | {
      readonly ok: true;
      readonly library: Library;
      readonly texts: Readonly<Record<Locale, LibraryTexts>>;
      readonly directory: Readonly<Record<Locale, Directory>>;
      readonly guides: Readonly<Record<Locale, Guides>>;
      /** What guides say to agents alone: the server's own, never a file that anybody may ask for. */
      readonly agentParts: readonly AgentPart[];
      readonly kiosks: readonly KioskPlace[];
      readonly warnings: readonly Finding[];
      /** All that carries a review date, due or not. */
      readonly reviews: readonly PlacedReview[];
    }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
      readonly warnings: readonly Finding[];
      /** For its editor's eyes, where no fault stops a walk; French stands in for a missing translation. Never published. */
      readonly draft: Draft | null;
    };

/** What browsers are sent. */
export type Draft = Pick<Extract<Compiled, { ok: true }>, 'library' | 'texts' | 'directory' | 'guides'>;

type CommonTexts = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

const sayLifeEvents = (source: schema.LifeEventsSource, yaml: YamlFile): Book => {
  const book = new Book(yaml);
  checkUnique(book, source.lifeEvents, ['lifeEvents']);
  source.lifeEvents.forEach(({ id, name }, at) =>
    book.say(`lifeEvent.${id}`, name, ['lifeEvents', at, 'name']),
  );
  return book;
};

const sayServices = (source: schema.ServicesSource, yaml: YamlFile): Book => {
  const book = new Book(yaml);
  checkUnique(book, source.services, ['services']);
  source.services.forEach(({ id, name }, at) => book.say(`service.${id}`, name, ['services', at, 'name']));
  return book;
};

const servicesOf = (source: schema.ServicesSource): Library['services'] =>
  source.services.map(({ id, workingDays }) => ({ id, workingDays }));

const translateCommon = async (
  folder: string,
  french: ReadonlyMap<string, string>,
  commune: schema.CommuneSource,
  findings: Finding[],
): Promise<CommonTexts> => {
  const entries = await Promise.all(
    otherLocales.map(async (locale) => {
      // What stands around every procedure is wanted whole, even where procedures may be missing.
      const need = needOf(commune, locale) === 'none' ? 'none' : 'whole';
      const read = await readTranslation({ folder, locale, need, french, frenchSynonyms: [] }, findings);
      return [locale, read.texts] as const;
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
  standing: Object.fromEntries(
    compiled.map(({ procedure, words }) => [procedure.id, words[locale].standing]),
  ),
  ...presentedIn(locale, compiled),
});

type LifeEventSource = schema.LifeEventsSource['lifeEvents'][number];

/** Those that its editor named, wherever they belong, then the others that are its own. */
const shownUnder = ({ id, first }: LifeEventSource, procedures: readonly Procedure[]): readonly string[] => {
  const own = procedures.filter(({ lifeEvent }) => lifeEvent === id).map((each) => each.id);
  const named = first.filter((each) => procedures.some((procedure) => procedure.id === each));
  return [...new Set([...named, ...own])];
};

/** A tile that opens on nothing is a dead button: only life events with a procedure are published. */
const usedLifeEvents = (
  source: schema.LifeEventsSource,
  procedures: readonly Procedure[],
): readonly LifeEvent[] =>
  source.lifeEvents
    .map((event) => ({ id: event.id, icon: event.icon, procedures: shownUnder(event, procedures) }))
    .filter((event) => event.procedures.length > 0);

/** As the editors of the life events ordered them; the others follow by their id. */
const inTheirOrder = (
  source: schema.LifeEventsSource,
  compiled: readonly CompiledProcedure[],
): readonly Procedure[] => {
  const first = source.lifeEvents.flatMap((event) => event.first);
  const rank = ({ id }: Procedure): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return compiled.map(({ procedure }) => procedure).toSorted((a, b) => rank(a) - rank(b));
};

const libraryOf = (
  version: string,
  commune: schema.CommuneSource,
  rest: Pick<Library, 'sites' | 'services' | 'lifeEvents' | 'procedures'>,
): Library => ({
  version,
  commune: {
    id: commune.id as CommuneId,
    name: commune.name,
    officialSite: commune.officialSite,
    phone: commune.phones[commune.phone]?.number ?? '',
    ...(commune.serviceQueues.length === 0
      ? {}
      : {
          serviceQueues: commune.serviceQueues.map(({ id, name }) => ({ queueId: id as QueueId, name })),
        }),
  },
  locales: offeredIn(commune),
  ...rest,
});

/** The files at the top of the folder, read by their schemas. */
interface Top {
  readonly yamls: readonly [commune: YamlFile, sites: YamlFile, events: YamlFile, services: YamlFile];
  readonly sources: {
    readonly commune: schema.CommuneSource;
    readonly sites: schema.SitesSource;
    readonly events: schema.LifeEventsSource;
    readonly services: schema.ServicesSource;
  } | null;
}

interface NamedQueue {
  readonly id: string;
  readonly yaml: YamlFile;
  readonly path: YamlPath;
}

/** Sites, telephone services and back offices each have a queue of that id; one queue cannot be two of them. */
const checkQueues = (...lists: readonly (readonly NamedQueue[])[]): void => {
  const taken = new Set<string>();
  for (const list of lists)
    for (const { id, yaml, path } of list) {
      if (taken.has(id))
        yaml.report(
          'duplicate-id',
          path,
          `La file « ${id} » sert déjà à un autre lieu ou service.`,
          'Donnez un identifiant différent à chaque lieu, à chaque service et à chaque file téléphonique.',
        );
      taken.add(id);
    }
};

const readTop = async (folder: string): Promise<Top> => {
  const yamls = [
    await readYaml(folder, 'commune.yaml'),
    await readYaml(folder, 'sites.yaml'),
    await readYaml(folder, 'life-events.yaml'),
    await readYaml(folder, 'services.yaml'),
  ] as const;
  const commune = validated(schema.commune, yamls[0], {
    phone: namesUnder(yamls[0], 'phones', '« phones » de commune.yaml'),
  });
  const sites = validated(schema.sites, yamls[1]);
  const events = validated(schema.lifeEvents, yamls[2]);
  const services = validated(schema.services, yamls[3]);
  if (commune && !commune.phones[commune.phone]) {
    yamls[0].report(
      'unknown-phone',
      ['phone'],
      `Le numéro « ${commune.phone} » n’est pas dans « phones ».`,
      oneOf(commune.phone, Object.keys(commune.phones), '« phones », daté et sourcé'),
    );
  }
  const known = commune?.serviceQueues.map(({ id }) => id) ?? [];
  sites?.sites.forEach(({ rise: { to } }, at) => {
    if (to !== undefined && !known.includes(to))
      yamls[1].report(
        'unknown-service',
        ['sites', at, 'rise', 'to'],
        `La file « ${to} » n’est pas dans « serviceQueues ».`,
        oneOf(to, known, '« serviceQueues » de commune.yaml'),
      );
  });
  if (commune) checkHttps(commune.officialSite, ['officialSite'], yamls[0]);
  checkQueues(
    (commune?.serviceQueues ?? []).map(({ id }, at) => ({
      id,
      yaml: yamls[0],
      path: ['serviceQueues', at, 'id'],
    })),
    (sites?.sites ?? []).map(({ queue }, at) => ({
      id: queue,
      yaml: yamls[1],
      path: ['sites', at, 'queue'],
    })),
    (services?.services ?? []).map(({ id }, at) => ({ id, yaml: yamls[3], path: ['services', at, 'id'] })),
  );
  return {
    yamls,
    sources: commune && sites && events && services ? { commune, sites, events, services } : null,
  };
};

const refused = (all: readonly Finding[], draft: Draft | null = null): Compiled => ({
  ok: false,
  findings: inOrder(all.filter(isError)),
  // Nothing can be stamped before the errors are gone: that advice can wait.
  warnings: inOrder(all.filter((finding) => !isError(finding) && finding.rule !== 'never-stamped')),
  draft,
});

const isInTranslation = ({ file }: Finding): boolean =>
  otherLocales.some((locale) => basename(file) === `${locale}.yaml`);

const reportOverdue = (yamls: Top['yamls'], sources: NonNullable<Top['sources']>, today: string): void => {
  const [commune, sites] = yamls;
  const phones = datedFacts(sources.commune.phones, 'phones', 'Le numéro');
  const hours = sources.sites.sites.map(({ name, hours: { reviewBy, owner, source } }, at) => ({
    at: ['sites', at, 'hours'],
    what: `Les horaires : ${name}`,
    reviewBy,
    owner,
    source,
  }));
  verifyDated(phones, today).forEach((flaw) => commune.reportFlaw(flaw));
  verifyDated(hours, today).forEach((flaw) => sites.reportFlaw(flaw));
};

const compileProcedures = async (
  folder: string,
  around: Around,
  findings: Finding[],
): Promise<readonly CompiledProcedure[]> => {
  const parent = `${folder}/procedures`;
  const names = around.procedureIds;
  const all = await Promise.all(names.map((name) => compileProcedure(parent, name, around, findings)));
  return all.filter((each) => each !== null);
};

/** One language of the directory, as it is sent. */
const directoryIn = (
  locale: Locale,
  version: string,
  { words, ...places }: CompiledDirectory,
  terms: CountableTerms,
): Directory => ({ version, locale, ...places, ...words[locale], countableTerms: terms[locale] });

const publish = (
  commune: schema.CommuneSource,
  rest: Pick<Library, 'sites' | 'services' | 'lifeEvents' | 'procedures'>,
  textsFor: (locale: Locale, version: string) => LibraryTexts,
  directoryFor: (locale: Locale, version: string) => Directory,
  guides: readonly CompiledGuide[],
  /** What the server alone keeps: another kiosk or review date is another version too. */
  forServer: readonly unknown[],
): Pick<Extract<Compiled, { ok: true }>, 'library' | 'texts' | 'directory' | 'guides' | 'agentParts'> => {
  const inAll = <T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> =>
    Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
  const version = digestOf([
    libraryOf('', commune, rest),
    locales.map((locale) => [textsFor(locale, ''), directoryFor(locale, '')]),
    // Their own versions tell all of them, the parts for agents included.
    guides.map(({ guide }) => guide.version),
    forServer,
  ]);
  return {
    library: libraryOf(version, commune, rest),
    texts: inAll((locale) => textsFor(locale, version)),
    directory: inAll((locale) => directoryFor(locale, version)),
    guides: inAll((locale) => guidesIn(locale, version, guides)),
    agentParts: partsOf(guides),
  };
};

/**
 * Compiles a kiosk-config folder. Nothing is published in part: one finding anywhere and there is no library. The
 * library depends on the files alone, and its version on the library; `today` only adds warnings for what is overdue.
 */
export const compileConfig = async (folder: string, today?: string): Promise<Compiled> => {
  const compiled = await compileOn(folder, endOfTime);
  const warnings = compiled.warnings.filter(dueOn(today));
  return compiled.ok
    ? { ...compiled, warnings, reviews: reviewsIn(folder, compiled.warnings) }
    : { ...compiled, warnings };
};

/** A day on which everything is due for review: what is due on another day is a part of it. */
const endOfTime = '9999-12-31';

const compileOn = async (folder: string, today: string): Promise<Compiled> => {
  const { yamls, sources } = await readTop(folder);
  if (!sources) return refused(yamls.flatMap((yaml) => yaml.findings));
  reportOverdue(yamls, sources, today);

  const siteBook = new Book(yamls[1]);
  const sites = buildSites(sources.sites, siteBook);
  const kiosks = buildKiosks(sources.sites, siteBook);
  const eventBook = sayLifeEvents(sources.events, yamls[2]);
  const serviceBook = sayServices(sources.services, yamls[3]);
  const findings: Finding[] = [];
  const french = new Map([...eventBook.texts, ...siteBook.texts, ...serviceBook.texts]);
  const common = await translateCommon(folder, french, sources.commune, findings);
  const places = await compileDirectory(
    folder,
    {
      commune: sources.commune,
      sources: sources.sites,
      sites,
      common,
      today,
    },
    findings,
  );
  const terms = await readCountableTerms(folder, findings);
  const around: Around = {
    commune: sources.commune,
    siteIds: places.places.map(({ id }) => id),
    serviceIds: sources.services.services.map(({ id }) => id),
    lifeEventIds: sources.events.lifeEvents.map((event) => event.id),
    procedureIds: await foldersIn(folder, 'procedures'),
    today,
  };
  const compiled = await compileProcedures(folder, around, findings);
  const guideAround = { commune: sources.commune, procedures: compiled, today };
  const guides = await compileGuides(folder, guideAround, findings);
  reportUnknownFirst(sources.events, around.procedureIds, yamls[2]);

  const all = [...yamls.flatMap((yaml) => yaml.findings), ...findings];
  const errors = all.filter(isError);
  if (!errors.every((each) => isInTranslation(each) || canBeShown(each.rule))) return refused(all);
  const procedures = inTheirOrder(sources.events, compiled);
  const rest = {
    sites,
    services: servicesOf(sources.services),
    lifeEvents: usedLifeEvents(sources.events, procedures),
    procedures,
  };
  const textsFor = (locale: Locale, version: string): LibraryTexts =>
    textsIn(locale, version, common, compiled);
  const directoryFor = (locale: Locale, version: string): Directory =>
    directoryIn(locale, version, places, terms);
  // Not the line: a comment above is no change of the content.
  const reviews = reviewsIn(folder, inOrder(all)).map(({ line: _, ...review }) => review);
  const published = publish(sources.commune, rest, textsFor, directoryFor, guides, [kiosks, reviews]);
  if (errors.length > 0) return refused(all, published);
  return { ok: true, ...published, kiosks, warnings: inOrder(all), reviews: [] };
};
