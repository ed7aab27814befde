import { isCollection, isSeq } from 'yaml';
import { quoted } from '../yaml-line.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { YamlPath } from '../yaml-path.ts';
import { flowOf, skeletonOf } from './skeleton.ts';

/** Missing texts that go under one group of keys which the file has already. */
interface Group {
  readonly under: YamlPath;
  readonly texts: ReadonlyMap<string, string>;
}

const partsOf = (key: string): YamlPath =>
  key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** The deepest group of keys of the file that a text belongs to. */
const openGroup = (key: string, yaml: YamlFile): YamlPath => {
  const path = partsOf(key);
  let under = path.slice(0, -1);
  while (under.length > 0 && !isCollection(yaml.nodeAt(under))) under = under.slice(0, -1);
  return under;
};

const grouped = (missing: ReadonlyMap<string, string>, yaml: YamlFile): readonly Group[] => {
  const groups = new Map<string, { under: YamlPath; texts: Map<string, string> }>();
  for (const [key, source] of missing) {
    const under = openGroup(key, yaml);
    const group = groups.get(under.join('.')) ?? { under, texts: new Map<string, string>() };
    group.texts.set(key.split('.').slice(under.length).join('.'), source);
    groups.set(under.join('.'), group);
  }
  return [...groups.values()];
};

const isListed = (key: string): boolean => /(?:^|\.)\d+$/.test(key);

/** How a part of a list is written, for who meets one alone: a dash would make it the first. */
const ofList = ({ texts }: Group): string =>
  [...texts.keys()].some((key) => isListed(key) && !texts.has(key.replace(/\d+$/, '0')))
    ? ' Le chiffre devant une ligne est son rang dans la liste, compté depuis 0 : qui écrit des tirets met toutes les lignes.'
    : '';

const howToAdd = (
  group: Group,
  yaml: YamlFile,
): { readonly excerpt: string; readonly suggestion: string } => {
  const { under, texts } = group;
  const node = yaml.nodeAt(under);
  const name = under.join('.');
  if (isSeq(node)) {
    const lines = [...texts.values()].map(quoted);
    const written = node.flow
      ? lines.join(', ')
      : lines.map((line) => `${'  '.repeat(under.length)}- ${line}`).join('\n');
    const where = node.flow ? 'entre les crochets' : 'sous les tirets';
    return {
      excerpt: written,
      suggestion: `Ajoutez ${lines.length > 1 ? 'ces lignes' : 'ceci'} à la fin de la liste « ${name} », ${where}, dans l’ordre du français, et traduisez.`,
    };
  }
  if (isCollection(node) && node.flow)
    return {
      excerpt: flowOf(texts),
      suggestion: `Ajoutez ceci entre les accolades de « ${name} », ${node.items.length > 0 ? 'après une virgule, ' : ''}et traduisez.${ofList(group)}`,
    };
  const where = under.length === 0 ? 'dans le fichier, tout à gauche' : `sous « ${name} »`;
  return {
    excerpt: skeletonOf(texts, '  '.repeat(under.length)),
    suggestion: `Copiez ${texts.size > 1 ? 'ces lignes' : 'ceci'} ${where}, et traduisez entre les guillemets.${ofList(group)}`,
  };
};

/** One finding for each group of keys that lacks texts: what to copy into it, in the order of the French. */
export const reportMissing = (missing: ReadonlyMap<string, string>, yaml: YamlFile): void => {
  for (const group of grouped(missing, yaml)) {
    const { under, texts } = group;
    const [[key, source] = ['', '']] = texts;
    const whole = [...under, key].join('.');
    const says =
      texts.size === 1
        ? `Il manque la traduction de « ${whole} » : « ${source} »`
        : `Il manque la traduction de ${texts.size} textes ${under.length === 0 ? 'dans ce fichier' : `sous « ${under.join('.')} »`}.`;
    const { excerpt, suggestion } = howToAdd(group, yaml);
    yaml.reportAt('missing-translation', under, excerpt, says, suggestion);
  }
};
