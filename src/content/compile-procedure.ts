import type { Locale } from '#core/locale.ts';
import { locales, sourceLocale } from '#core/locale.ts';
import type { LibraryTexts, Presentation, TextsStanding } from '#core/library.ts';
import type { Procedure, ProcedureTexts } from '#core/procedure/procedure.ts';
import { Book } from './book.ts';
import { digestOf } from './digest.ts';
import type { Finding } from './finding.ts';
import { readYaml } from './folder.ts';
import { needOf } from './languages/declared.ts';
import { readTranslation } from './languages/read-translation.ts';
import { oneOf } from './one-of.ts';
import { buildProcedure, type Places } from './procedure/build-procedure.ts';
import * as schema from './schema.ts';
import { markSteps } from './procedure/mark-steps.ts';
import type { Names } from './shape-names.ts';
import { adviseOnSplits } from './split-sentence.ts';
import { validated } from './validate.ts';
import { datedFacts, verifyDated } from './verify/overdue.ts';
import { spoilsProof } from './verify/rules.ts';
import { verify } from './verify/verify.ts';

export interface ProcedureWords {
  readonly texts: ProcedureTexts;
  readonly synonyms: readonly string[];
  readonly standing: TextsStanding;
  readonly presentation?: Presentation;
}

export interface CompiledProcedure {
  readonly procedure: Procedure;
  readonly words: AllWords;
}

export interface Around extends Places {
  readonly lifeEventIds: readonly string[];
  /** The ISO date against which review dates are held; without it none is overdue. */
  readonly today?: string;
}

/** Every locale but French, which stands inline. */
export const otherLocales: readonly Locale[] = locales.filter((locale) => locale !== sourceLocale);

type AllWords = Readonly<Record<Locale, ProcedureWords>>;

/** Who is shown French is told which other languages the procedure is whole in. */
const withOthers = (words: AllWords): AllWords => {
  const whole = otherLocales.filter((locale) => words[locale].standing.locale === locale);
  const told = (each: ProcedureWords, locale: Locale): ProcedureWords =>
    locale === sourceLocale || whole.includes(locale) || whole.length === 0
      ? each
      : { ...each, standing: { ...each.standing, others: whole } };
  return Object.fromEntries(locales.map((locale) => [locale, told(words[locale], locale)])) as AllWords;
};

const stamped = ({ procedure, words }: CompiledProcedure): CompiledProcedure => ({
  procedure: { ...procedure, version: digestOf([procedure, words]) },
  words,
});

const namesAround = ({ commune, lifeEventIds, serviceIds, siteIds }: Around): Names => ({
  phone: { from: '« phones » de commune.yaml', known: Object.keys(commune.phones) },
  lifeEvent: { from: 'life-events.yaml', known: lifeEventIds },
  service: { from: 'services.yaml', known: serviceIds },
  places: { from: 'sites.yaml ou directory', known: siteIds },
});

/** One folder of `procedures/`: its French source, its translations, and everything that is wrong with them. */
export const compileProcedure = async (
  parent: string,
  name: string,
  around: Around,
  findings: Finding[],
): Promise<CompiledProcedure | null> => {
  const folder = `${parent}/${name}`;
  const yaml = await readYaml(folder, 'procedure.yaml');
  const source = validated(schema.procedure, yaml, namesAround(around));
  if (!source) {
    findings.push(...yaml.findings);
    return null;
  }
  if (source.id !== name)
    yaml.report('folder-name', ['id'], `L’identifiant doit être celui du dossier : « ${name} ».`);
  if (!around.lifeEventIds.includes(source.lifeEvent)) {
    yaml.report(
      'life-event',
      ['lifeEvent'],
      `« ${source.lifeEvent} » n’est pas dans life-events.yaml.`,
      oneOf(source.lifeEvent, around.lifeEventIds, 'life-events.yaml'),
    );
  }
  const book = new Book(yaml);
  const procedure = buildProcedure(book, source, around);
  const sound = !yaml.findings.some(({ rule }) => spoilsProof(rule));
  verify(procedure, book, sound).forEach((flaw) => yaml.reportFlaw(flaw));
  if (around.today !== undefined) {
    verifyDated(datedFacts(source.facts, 'facts', 'Le fait'), around.today).forEach((flaw) =>
      yaml.reportFlaw(flaw),
    );
  }
  adviseOnSplits(yaml);
  findings.push(...yaml.findings);
  const french: ProcedureWords = {
    texts: Object.fromEntries(book.texts),
    synonyms: source.synonyms,
    standing: { locale: sourceLocale, review: 'reviewed' },
  };
  const translate = (locale: Locale): Promise<ProcedureWords> =>
    readTranslation(
      {
        folder,
        locale,
        need: needOf(around.commune, locale),
        french: book.texts,
        frenchSynonyms: source.synonyms,
        ofProcedure: true,
      },
      findings,
    );
  const others = await Promise.all(
    otherLocales.map(async (locale) => [locale, await translate(locale)] as const),
  );
  const words = withOthers({ [sourceLocale]: french, ...Object.fromEntries(others) } as AllWords);
  return stamped({ procedure: markSteps(procedure, french.texts), words });
};

/** Nothing where every procedure that has a name in this language is whole in it. */
export const presentedIn = (
  locale: Locale,
  compiled: readonly CompiledProcedure[],
): Pick<LibraryTexts, 'presented'> => {
  const presented = compiled.flatMap(({ procedure, words }) => {
    const { presentation } = words[locale];
    return presentation ? [[procedure.id, presentation] as const] : [];
  });
  return presented.length === 0 ? {} : { presented: Object.fromEntries(presented) };
};
