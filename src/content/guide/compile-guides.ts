import type { AgentPart, Guide, Guides } from '#core/guide/guide.ts';
import { type Locale, locales, sourceLocale } from '#core/locale.ts';
import { Book } from '../book.ts';
import { type CompiledProcedure, otherLocales, type ProcedureWords } from '../compile-procedure.ts';
import { digestOf } from '../digest.ts';
import { type Finding, isError } from '../finding.ts';
import { foldersIn, readYaml } from '../folder.ts';
import { type Need, needOf } from '../languages/declared.ts';
import { readTranslation } from '../languages/read-translation.ts';
import type { CommuneSource } from '../schema.ts';
import { adviseOnSplits } from '../split-sentence.ts';
import { validated } from '../validate.ts';
import type { YamlFile } from '../yaml-file.ts';
import { buildGuide, type BuiltGuide, buildPart, type BuiltPart } from './build-guide.ts';
import { type Borrowed, type Lenders, wordsIn } from './guide-facts.ts';
import { guide as guideSchema, type GuideSource } from './guide-schema.ts';
import { verifyKeptApart, verifyNames, verifyReviews, verifyUsed, verifyWords } from './verify-guide.ts';

/** One guide in all languages, and what it says to agents alone. */
export interface CompiledGuide {
  readonly guide: Guide;
  readonly words: Readonly<Record<Locale, ProcedureWords>>;
  readonly part: AgentPart | null;
}

export interface GuideAround {
  readonly commune: CommuneSource;
  readonly procedures: readonly CompiledProcedure[];
  readonly today: string;
}

/** A commune that promises simple French whole promises it for procedures: a guide is short, and may be French alone. */
const needOfGuide = (commune: CommuneSource, locale: Locale): Need => {
  const need = needOf(commune, locale);
  return locale === 'fr-simple' && need === 'whole' ? 'partial' : need;
};

/** What stands in each procedure is added in its own words of that language. */
const withBorrowed = (
  words: ProcedureWords,
  borrowed: readonly Borrowed[],
  locale: Locale,
): ProcedureWords => ({ ...words, texts: { ...wordsIn(borrowed, locale), ...words.texts } });

const wordsOf = async (
  folder: string,
  book: Book,
  source: GuideSource,
  { borrowed }: BuiltGuide,
  commune: CommuneSource,
  findings: Finding[],
): Promise<CompiledGuide['words']> => {
  const french: ProcedureWords = {
    texts: Object.fromEntries(book.texts),
    synonyms: source.synonyms,
    standing: { locale: sourceLocale, review: 'reviewed' },
  };
  const others = otherLocales.map(async (locale) => {
    const need = needOfGuide(commune, locale);
    const wanted = { folder, locale, need, french: book.texts, frenchSynonyms: source.synonyms };
    const words = await readTranslation(wanted, findings);
    return [locale, withBorrowed(words, borrowed, words.standing.locale)] as const;
  });
  return {
    [sourceLocale]: withBorrowed(french, borrowed, sourceLocale),
    ...Object.fromEntries(await Promise.all(others)),
  } as Record<Locale, ProcedureWords>;
};

const partOf = (yaml: YamlFile, source: GuideSource, lenders: Lenders, built: BuiltGuide) => {
  const book = new Book(yaml);
  const part = source.agents ? buildPart(book, source.agents, lenders, built) : null;
  return { book, part };
};

/** Its own words, and the facts that it names from the part for everybody. */
const textsOfPart = (book: Book, open: Book, { borrowed }: BuiltPart): AgentPart['texts'] => ({
  ...wordsIn(borrowed),
  ...Object.fromEntries([...open.texts].filter(([key]) => key.startsWith('facts.'))),
  ...Object.fromEntries(book.texts),
});

const verify = (
  yaml: YamlFile,
  source: GuideSource,
  open: Book,
  closed: Book,
  { guide }: BuiltGuide,
  part: BuiltPart | null,
): void => {
  // One that its procedure lacks is said where it is borrowed, not wherever it is named.
  const known = new Set([...Object.keys(guide.facts), ...Object.values(source.factsOf).flat()]);
  const lent = Object.values(source.agents?.factsOf ?? {}).flat();
  const agentsOnly = new Set(
    [...Object.keys(part?.part.facts ?? {}), ...lent].filter((id) => !known.has(id)),
  );
  const numbers = source.agents?.lines.flatMap(({ number }) => number ?? []) ?? [];
  const flaws = [
    ...verifyNames(open, { known, agentsOnly }),
    ...verifyNames(closed, { known: new Set([...known, ...agentsOnly]), agentsOnly: new Set() }),
    ...verifyUsed([open], source, []),
    ...(source.agents ? verifyUsed([closed], source.agents, ['agents'], numbers) : []),
    ...verifyWords(open),
    ...verifyWords(closed),
  ];
  flaws.forEach((each) => yaml.reportFlaw(each));
};

/** Looked at where they stand in French; in other languages only the part that they repeat is known. */
const verifyApart = (yaml: YamlFile, open: Book, closed: Book, words: CompiledGuide['words']): void => {
  for (const locale of locales) {
    const { texts, standing } = words[locale];
    if (standing.locale !== locale) continue;
    const said = locale === sourceLocale ? '' : ` (${locale})`;
    verifyKeptApart(
      closed.texts,
      new Map(Object.entries(texts)),
      (key) => (locale === sourceLocale ? (open.places.get(key) ?? []) : ['agents']),
      said,
    ).forEach((each) => yaml.reportFlaw(each));
  }
};

const compileGuide = async (
  parent: string,
  name: string,
  around: GuideAround,
  lenders: Lenders,
  findings: Finding[],
): Promise<CompiledGuide | null> => {
  const folder = `${parent}/${name}`;
  const yaml = await readYaml(folder, 'guide.yaml');
  const source = validated(guideSchema, yaml);
  if (!source) {
    findings.push(...yaml.findings);
    return null;
  }
  if (source.id !== name)
    yaml.report('folder-name', ['id'], `L’identifiant doit être celui du dossier : « ${name} ».`);
  const open = new Book(yaml);
  const built = buildGuide(open, source, lenders);
  const { book: closed, part } = partOf(yaml, source, lenders, built);
  verify(yaml, source, open, closed, built, part);
  verifyReviews(source, around.today).forEach((each) => yaml.reportFlaw(each));
  const words = await wordsOf(folder, open, source, built, around.commune, findings);
  verifyApart(yaml, open, closed, words);
  adviseOnSplits(yaml);
  findings.push(...yaml.findings);
  const closedPart = part && { ...part.part, texts: textsOfPart(closed, open, part) };
  const version = digestOf([built.guide, words, closedPart]);
  return {
    guide: { ...built.guide, version },
    words,
    part: closedPart && { ...closedPart, version },
  };
};

/** A procedure whose file holds an error may lack what a guide borrows: that is said there already. */
const spoiltIn = (names: readonly string[], findings: readonly Finding[]): readonly string[] => {
  const atFault = findings.filter(isError).map(({ file }) => file.replaceAll('\\', '/'));
  return names.filter((name) => atFault.some((file) => file.includes(`/procedures/${name}/`)));
};

/** The folder `guides` of a kiosk-config; none without it. What is wrong goes to `findings`. */
export const compileGuides = async (
  parent: string,
  around: GuideAround,
  findings: Finding[],
): Promise<readonly CompiledGuide[]> => {
  const known = await foldersIn(parent, 'procedures');
  const lenders: Lenders = { compiled: around.procedures, known, spoilt: spoiltIn(known, findings) };
  const folder = `${parent}/guides`;
  const names = await foldersIn(folder);
  const all = await Promise.all(names.map((name) => compileGuide(folder, name, around, lenders, findings)));
  return all.filter((each) => each !== null);
};

const byGuide = <T>(compiled: readonly CompiledGuide[], pick: (one: CompiledGuide) => T) =>
  Object.fromEntries(compiled.map((one) => [one.guide.id, pick(one)]));

/** One language of the guides, as it is sent: of the part for agents it has nothing. */
export const guidesIn = (locale: Locale, version: string, compiled: readonly CompiledGuide[]): Guides => ({
  version,
  locale,
  guides: compiled.map(({ guide }) => guide),
  texts: byGuide(compiled, ({ words }) => words[locale].texts),
  synonyms: byGuide(compiled, ({ words }) => words[locale].synonyms),
  standing: byGuide(compiled, ({ words }) => words[locale].standing),
});

export const partsOf = (compiled: readonly CompiledGuide[]): readonly AgentPart[] =>
  compiled.flatMap(({ part }) => part ?? []);
