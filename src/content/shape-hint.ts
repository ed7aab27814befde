import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { dayLine } from './example-days.ts';
import { kindMeant } from './kind-words.ts';
import { listed, nearest, perhaps } from './one-of.ts';
import type { ShapeIssue } from './shape-issue.ts';
import { type Around, asGroup, asMissing, asUnknown, manual } from './shape-keys.ts';
import { namedAt, nameHint } from './shape-names.ts';
import type { YamlFile } from './yaml-file.ts';
import { quoted } from './yaml-line.ts';
import type { YamlPath } from './yaml-path.ts';

const written = (node: unknown): string => (isScalar(node) ? String(node.value ?? '') : '');

const nameAt = (path: YamlPath): string => {
  const last = path.at(-1);
  return typeof last === 'number' ? '-' : `${String(last)}:`;
};

/** `{ fr: Oui, bien sûr }`: what stood after the comma became a key without a value. */
const cutByComma = ({ map, pair }: { readonly map: YAMLMap; readonly pair: Pair }): string | undefined => {
  const before = map.items[map.items.indexOf(pair) - 1];
  const isBare = pair.value === null || (isScalar(pair.value) && written(pair.value) === '');
  if (!map.flow || !isBare || !before || !isScalar(before.value)) return undefined;
  const whole = quoted(`${written(before.value)}, ${written(pair.key)}`);
  return `Entre accolades, une virgule commence une autre clé. Un texte qui a une virgule, un deux-points ou un # s’y met entre guillemets : { ${written(before.key)}: ${whole} }`;
};

/** `- Attention : demain`, `{ title: Attention : demain }` or `title: {fact}`: a text that became a group of keys. */
const cutByColon = (node: Node | null, name: string): string | undefined => {
  if (!isMap(node)) return undefined;
  const [pair, ...more] = node.items;
  if (!pair || more.length > 0 || (pair.value !== null && !isScalar(pair.value))) return undefined;
  if (node.flow && written(pair.value) === '')
    return `Un texte qui commence par une accolade se met entre guillemets : ${name} '{${written(pair.key)}}'`;
  const whole = quoted(`${written(pair.key)} : ${written(pair.value)}`);
  return `Un deux-points suivi d’une espace coupe un texte : mettez-le entre guillemets : ${name} ${whole}`;
};

const asText = ({ input, path }: ShapeIssue, yaml: YamlFile): string | undefined => {
  const name = nameAt(path);
  if (input === null) return `Écrivez le texte après « ${name} », ou retirez la ligne.`;
  const above = yaml.nodeAt(path.slice(0, -1));
  if (typeof input !== 'object' && isSeq(above) && above.flow)
    return `Mettez-le entre guillemets, à sa place entre les crochets : "${String(input)}"`;
  if (typeof input !== 'object') return `Mettez-le entre guillemets : ${name} "${String(input)}"`;
  if (Array.isArray(input)) return `Un seul texte, sans tiret ni crochets : ${name} 'Le texte.'`;
  return cutByColon(yaml.nodeAt(path), name);
};

const yes = /^(oui|vrai|yes|true|on)$/i;
const no = /^(non|faux|no|false|off)$/i;

const asTruth = ({ input, path }: ShapeIssue): string => {
  const given = String(input);
  const value = yes.test(given) ? 'true' : no.test(given) ? 'false' : 'true, ou false';
  return `Écrivez, sans guillemets : ${nameAt(path)} ${value}`;
};

const asNumber = ({ input, path }: ShapeIssue): string => {
  const [digits = '5'] = /\d+/.exec(String(input)) ?? [];
  return `Un nombre s’écrit en chiffres, seul et sans guillemets : ${nameAt(path)} ${digits}`;
};

const asList = ({ input, path }: ShapeIssue): string => {
  if (input === null)
    return `Écrivez ses lignes en dessous, en retrait, un tiret et un texte par ligne, ou retirez « ${nameAt(path)} ».`;
  if (typeof input === 'string' && input.startsWith('-'))
    return `Mettez une espace après le tiret : - ${input.slice(1).trim()}`;
  const given = path.at(-1) === 'humanWays' ? '{ way: agent-here }' : quoted(String(input ?? '…'));
  return `Une liste a un tiret par ligne, ou des crochets : ${nameAt(path)} [${given}]`;
};

/** `file-made` is subtracted from in a condition, `fileMade` is a name. */
const asFieldName = (given: string): string => {
  const plain = given.normalize('NFD').replace(/\p{M}/gu, '');
  const camel = plain.replace(/[^A-Za-z0-9]+([A-Za-z0-9]?)/g, (_, next: string) => next.toUpperCase());
  const name = camel.slice(0, 1).toLowerCase() + camel.slice(1);
  return `Écrivez « ${name} », ici et partout où ce champ est nommé.`;
};

const wordsIn = (expected: readonly string[]): readonly string[] =>
  expected.flatMap((each) => [...each.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word));

/** One word of a list; the sentence names them all, unless the schema has a sentence of its own. */
const asWord = ({ path, input, message }: ShapeIssue, words: readonly string[]): string => {
  const last = path.at(-1);
  const ofKind = last === 'kind' ? kindMeant(String(input), words) : undefined;
  const meant = ofKind ?? nearest(String(input), words);
  const isKey = last === input;
  const [first = ''] = words;
  if (meant !== undefined) return perhaps(meant).trim();
  if (isKey) return 'Mettez l’un de ces mots à la place de ce nom.';
  if (last === 'kind') return `Écrivez à sa place l’un de ces mots. Ce que montre chacun : ${manual}.`;
  if (message !== null) return `Écrivez à sa place : ${listed(String(input), words, manual)}.`;
  return `Écrivez par exemple : ${typeof last === 'number' ? '-' : `${String(last)}:`} ${first}`;
};

const isOfDate = (message: string | null): boolean =>
  message !== null && /^(Une date s’écrit|La date de la source)/.test(message);

/** What to write instead, where that can be said by an example. */
export const hintFor = (issue: ShapeIssue, around: Around): string | undefined => {
  const { path, expected, received, input, message } = issue;
  const { yaml, names } = around;
  const last = String(path.at(-1) ?? '');
  const pair = yaml.pairAt(path);
  if (message?.startsWith('Un champ se nomme') === true)
    return asFieldName(typeof input === 'string' ? input : last);
  const cut = pair ? cutByComma(pair) : undefined;
  if (cut !== undefined) return cut;
  if (expected.includes('never')) return asUnknown(issue, around);
  const named = namedAt(issue, names);
  if (named) return nameHint(path, String(input), named);
  if (received === 'undefined' || /^[<>]=/.test(expected[0] ?? '')) return asMissing(issue, around);
  if (isOfDate(message)) return dayLine(last, input);
  const words = wordsIn(expected);
  if (words.length > 0) return asWord(issue, words);
  if (expected.includes('string')) return asText(issue, yaml);
  if (expected.includes('boolean')) return asTruth(issue);
  if (expected.includes('number')) return asNumber(issue);
  if (expected.includes('Array')) return asList(issue);
  return expected.includes('Object') ? asGroup(issue, around) : undefined;
};
