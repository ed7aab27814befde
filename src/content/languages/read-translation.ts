import { join, relative } from 'node:path';
import type * as v from 'valibot';
import { isolated } from '#core/isolated.ts';
import type { Presentation, TextsStanding } from '#core/library.ts';
import { directionOf, type Locale, sourceLocale } from '#core/locale.ts';
import type { Finding } from '../finding.ts';
import { readYamlIfAny } from '../folder.ts';
import * as schema from '../schema.ts';
import { adviseOnSplits } from '../split-sentence.ts';
import { translated } from '../translate.ts';
import { frenchTypography } from '../typography.ts';
import { validated } from '../validate.ts';
import { verifyEnglishPromises } from '../verify/verify-promises.ts';
import { YamlFile } from '../yaml-file.ts';
import type { Need } from './declared.ts';
import { type Leaves, leavesOf } from './leaves.ts';
import { presentedIn, verifyPresentation, whyWhole } from './presentation.ts';
import { verifySimpleFrench } from './simple-french.ts';
import { readStamps, staleKeys } from './stamps.ts';

/** The texts of one folder in one locale, and what can be said of them. */
export interface Translated {
  readonly texts: Readonly<Record<string, string>>;
  readonly synonyms: readonly string[];
  readonly standing: TextsStanding;
  /** Its pages are French here, and lists name it in this locale all the same. */
  readonly presentation?: Presentation;
}

export interface Wanted {
  readonly folder: string;
  readonly locale: Locale;
  readonly need: Need;
  readonly french: ReadonlyMap<string, string>;
  readonly frenchSynonyms: readonly string[];
  /** A procedure may be presented without being translated. */
  readonly ofProcedure?: boolean;
}

const inFrench = ({ french, frenchSynonyms }: Wanted): Translated => ({
  texts: Object.fromEntries(french),
  synonyms: frenchSynonyms,
  standing: { locale: sourceLocale, review: 'reviewed' },
});

/** As it is shown: French signs for both French languages, and facts that keep their own order from right to left. */
const written = (locale: Locale, key: string, text: string): string => {
  if (locale === 'fr-simple') return frenchTypography(text);
  return directionOf(locale) === 'rtl' && key.startsWith('facts.') ? isolated(text) : text;
};

/** As it is to be typed, from where the check was asked. */
const stampCommand = (folder: string): string =>
  `npm run content:stamp -- ${relative(process.cwd(), folder) || '.'}`;

const adviseToStamp = (
  { folder, french }: Wanted,
  leaves: Leaves,
  stamps: Readonly<Record<string, string>>,
  yaml: YamlFile,
): void => {
  const count = [...french.keys()].filter((key) => leaves.has(key) && stamps[key] === undefined).length;
  if (count === 0) return;
  yaml.report(
    'never-stamped',
    [],
    `Le français d’où viennent ces traductions n’est pas encore noté (textes : ${count}) : s’il change, rien ne le dira.`,
    `Une fois tout traduit et relu, juste avant de publier : ${stampCommand(folder)}`,
  );
};

const verifyEnglish = (french: Wanted['french'], leaves: Leaves, yaml: YamlFile): void => {
  const own = [...leaves].filter(([key]) => french.has(key));
  const words = {
    texts: new Map(own.map(([key, { text }]) => [key, text])),
    places: new Map(own.map(([key, { path }]) => [key, path])),
  };
  verifyEnglishPromises(words).forEach((flaw) => yaml.reportFlaw(flaw));
};

type FileRead = v.InferOutput<typeof schema.translationFile>;

interface Own {
  /** What the file is held to: all of the French, or what names a procedure. */
  readonly due: ReadonlyMap<string, string>;
  readonly leaves: Leaves;
}

const ownTexts = (wanted: Wanted, file: FileRead, yaml: YamlFile): Own => {
  const { french } = wanted;
  const { synonyms: _s, reviewed: _r, sameAsFrench: _f, presentedOnly, ...tree } = file;
  const leaves = leavesOf(tree as schema.Translation);
  return presentedOnly
    ? {
        due: presentedIn(french),
        leaves: verifyPresentation({ french, leaves }, yaml),
      }
    : { due: french, leaves };
};

const reportStale = (
  { folder, french }: Wanted,
  leaves: Leaves,
  stale: readonly string[],
  yaml: YamlFile,
): void => {
  for (const key of stale)
    yaml.report(
      'stale-translation',
      leaves.get(key)?.path ?? [],
      `Le français de « ${key} » a changé depuis cette traduction : « ${french.get(key)} »`,
      `Traduisez la nouvelle phrase, puis : ${stampCommand(folder)}. Si la traduction est encore juste : ${stampCommand(folder)} --still-right`,
    );
};

/** One line is wrong there; what else the file lacks is said once that line is gone. */
const reportWholeDue = (why: string, yaml: YamlFile): void =>
  yaml.report(
    'presented-only',
    ['presentedOnly'],
    why,
    'Retirez la ligne « presentedOnly: true » : le contrôle dira alors ce qui reste à traduire.',
  );

const fromFile = async (wanted: Wanted, yaml: YamlFile): Promise<Translated> => {
  const { folder, locale, french, frenchSynonyms } = wanted;
  const file = validated(schema.translationFile, yaml);
  if (!file) return inFrench(wanted);
  const { synonyms, reviewed, sameAsFrench, presentedOnly } = file;
  const whole = presentedOnly
    ? whyWhole({ need: wanted.need, ofProcedure: wanted.ofProcedure ?? false })
    : null;
  if (whole !== null) {
    reportWholeDue(whole, yaml);
    return inFrench(wanted);
  }
  const { due, leaves } = ownTexts(wanted, file, yaml);
  const made = translated(due, { leaves, sameAsFrench, isFrench: locale === 'fr-simple' }, yaml);
  if (locale === 'fr-simple') verifySimpleFrench(due, leaves, sameAsFrench, yaml);
  if (locale === 'en') verifyEnglish(due, leaves, yaml);
  const stamps = (await readStamps(folder))[locale] ?? {};
  const stale = staleKeys(stamps, french, leaves);
  reportStale(wanted, leaves, stale, yaml);
  adviseOnSplits(yaml);
  adviseToStamp(wanted, leaves, stamps, yaml);
  const texts = Object.fromEntries(
    Object.entries(made).map(([key, text]) => [key, written(locale, key, text)]),
  );
  const review = stale.length > 0 ? 'outdated' : reviewed ? 'reviewed' : 'unreviewed';
  if (presentedOnly)
    return {
      ...inFrench(wanted),
      // Its French name stands on papers, and in the French pages of other procedures.
      synonyms: [...synonyms, french.get('title') ?? '', ...frenchSynonyms],
      presentation: { texts, review },
    };
  return {
    texts,
    synonyms: locale === 'fr-simple' ? [...frenchSynonyms, ...synonyms] : synonyms,
    standing: { locale, review },
  };
};

const missingFile = (file: string): readonly Finding[] => {
  const missing = new YamlFile(file, '');
  missing.report(
    'missing-file',
    [],
    'Cette traduction manque, ou ne peut pas être lue.',
    'Créez ce fichier avec une seule ligne, « reviewed: false » : content:check dira alors chaque texte à traduire.',
  );
  return missing.findings;
};

/** Reads `<locale>.yaml` of a folder as far as the commune wants that language; French stands in for what is not there. */
export const readTranslation = async (wanted: Wanted, findings: Finding[]): Promise<Translated> => {
  const name = `${wanted.locale}.yaml`;
  const yaml = await readYamlIfAny(wanted.folder, name);
  if (!yaml && wanted.need === 'whole') findings.push(...missingFile(join(wanted.folder, name)));
  if (!yaml) return inFrench(wanted);
  if (wanted.need === 'none') {
    yaml.report(
      'undeclared-language',
      [],
      `« ${wanted.locale} » n’est pas dans « languages » de commune.yaml.`,
    );
    findings.push(...yaml.findings);
    return inFrench(wanted);
  }
  const read = await fromFile(wanted, yaml);
  findings.push(...yaml.findings);
  return read;
};
