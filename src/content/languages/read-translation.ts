import { join, relative } from 'node:path';
import { isolated } from '#core/isolated.ts';
import type { TextsStanding } from '#core/library.ts';
import { directionOf, type Locale, sourceLocale } from '#core/locale.ts';
import type { Finding } from '../finding.ts';
import { readYamlIfAny } from '../folder.ts';
import * as schema from '../schema.ts';
import { adviseOnSplits } from '../split-sentence.ts';
import { translated } from '../translate.ts';
import { frenchTypography } from '../typography.ts';
import { validated } from '../validate.ts';
import { YamlFile } from '../yaml-file.ts';
import type { Need } from './declared.ts';
import { type Leaves, leavesOf } from './leaves.ts';
import { verifySimpleFrench } from './simple-french.ts';
import { readStamps, staleKeys } from './stamps.ts';

/** The texts of one folder in one locale, and what can be said of them. */
export interface Translated {
  readonly texts: Readonly<Record<string, string>>;
  readonly synonyms: readonly string[];
  readonly standing: TextsStanding;
}

export interface Wanted {
  readonly folder: string;
  readonly locale: Locale;
  readonly need: Need;
  readonly french: ReadonlyMap<string, string>;
  readonly frenchSynonyms: readonly string[];
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

const fromFile = async (wanted: Wanted, yaml: YamlFile): Promise<Translated> => {
  const { folder, locale, french, frenchSynonyms } = wanted;
  const file = validated(schema.translationFile, yaml);
  if (!file) return inFrench(wanted);
  const { synonyms, reviewed, sameAsFrench, ...tree } = file;
  const leaves = leavesOf(tree as schema.Translation);
  const texts = translated(french, { leaves, sameAsFrench, isFrench: locale === 'fr-simple' }, yaml);
  if (locale === 'fr-simple') verifySimpleFrench(french, leaves, sameAsFrench, yaml);
  const stamps = (await readStamps(folder))[locale] ?? {};
  const stale = staleKeys(stamps, french, leaves);
  for (const key of stale)
    yaml.report(
      'stale-translation',
      leaves.get(key)?.path ?? [],
      `Le français de « ${key} » a changé depuis cette traduction : « ${french.get(key)} »`,
      `Traduisez la nouvelle phrase, puis : ${stampCommand(folder)}. Si la traduction est encore juste : ${stampCommand(folder)} --still-right`,
    );
  adviseOnSplits(yaml);
  adviseToStamp(wanted, leaves, stamps, yaml);
  return {
    texts: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, written(locale, key, text)])),
    synonyms: locale === 'fr-simple' ? [...frenchSynonyms, ...synonyms] : synonyms,
    standing: { locale, review: stale.length > 0 ? 'outdated' : reviewed ? 'reviewed' : 'unreviewed' },
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
