import type { GenericSchema } from 'valibot';
import { isMap } from 'yaml';
import { listed, nearest, perhaps } from './one-of.ts';
import { keysOf, partsOf, shapesAt } from './schema-words.ts';
import type { ShapeIssue } from './shape-issue.ts';
import { groupFor, valueFor } from './shape-line.ts';
import type { Names } from './shape-names.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath } from './yaml-path.ts';

/** Where a list stands that is too long for a line. */
export const manual = 'kiosk-config/README.md';

/** What a hint is made from: the shape and the names that this kind of file knows. */
export interface Around {
  readonly schema: GenericSchema;
  readonly yaml: YamlFile;
  readonly names: Names;
}

/** A line as it could stand: most names have one form, and a form is copied faster than a rule is read. */
const examples: Readonly<Record<string, string>> = {
  personal: 'personal: false, ou « personal: true » pour ce qui parle d’une personne',
  kind: 'kind: question',
  type: 'type: choice',
  way: 'way: agent-here',
  humanWays: 'humanWays:, puis en dessous, en retrait : - way: agent-here',
  choices: "choices:, puis en dessous, en retrait : - { id: home, label: 'À la maison' }",
  items: "items:, puis en dessous, en retrait : - { id: letter, label: 'La lettre' }",
  source: 'source: https://www.service-public.gouv.fr/…',
  precision: 'precision: day',
  keyboard: 'keyboard: letters',
  fields: 'fields: {}, s’il n’y en a pas',
  facts: 'facts: {}, s’il n’y en a pas',
};

const phoneWay = (names: Names): string => `- { way: phone, phone: ${names['phone']?.known[0] ?? '…'} }`;

/** A group of keys that is due where something else stands. */
export const asGroup = ({ input, path }: ShapeIssue, around: Around): string | undefined => {
  const last = String(path.at(-1));
  const [shape] = shapesAt(around.schema, around.yaml.value, path);
  if (shape && partsOf(shape).type === 'record') return `S’il n’y a rien à y mettre : ${last}: {}`;
  if (path.at(-2) === 'humanWays' && input === 'phone') return `Écrivez : ${phoneWay(around.names)}`;
  const group = shape && groupFor(shape, typeof input === 'object' ? '' : input);
  if (group === undefined) return undefined;
  return `Écrivez par exemple : ${typeof path.at(-1) === 'number' ? '-' : `${last}:`} ${group}`;
};

/** The keys that stand around a place, which help to see what is missing there. */
const standing = (path: YamlPath, yaml: YamlFile): readonly string[] => {
  const node = yaml.nodeAt(path.slice(0, -1));
  return isMap(node) ? node.items.map(({ key }) => String(key)) : [];
};

const wayOf = (keys: readonly string[], names: Names): string => {
  if (keys.includes('phone')) return phoneWay(names);
  return keys.includes('places') ? 'way: counter' : 'way: agent-here';
};

/** A key that is due and not there. */
export const asMissing = ({ path, received }: ShapeIssue, { schema, yaml, names }: Around): string => {
  const last = String(path.at(-1));
  const there = standing(path, yaml);
  const [shape] = shapesAt(schema, yaml.value, path);
  const line =
    last === 'way'
      ? wayOf(there, names)
      : (examples[last] ?? `${last}: ${shape ? valueFor(last, shape) : '…'}`);
  const already =
    there.length === 0 || received !== 'undefined' ? '' : `. Il y a déjà : ${there.join(', ')}.`;
  return `Écrivez par exemple : ${line}${already}`;
};

/** A key that is not known where it stands, though it may be elsewhere. */
export const asUnknown = ({ path }: ShapeIssue, { schema, yaml }: Around): string => {
  const last = String(path.at(-1));
  const known = keysOf(shapesAt(schema, yaml.value, path.slice(0, -1)));
  const there = standing(path, yaml);
  const free = known.filter((name) => !there.includes(name));
  const all =
    free.length === 0
      ? 'Toutes les clés possibles ici y sont déjà.'
      : `Peuvent encore se mettre ici : ${listed(last, free, manual)}.`;
  const meant = nearest(last, free);
  return `${perhaps(meant)}${meant === undefined ? 'Retirez' : 'Sinon, retirez'} cette ligne. ${all}`;
};
