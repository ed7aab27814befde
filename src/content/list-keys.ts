import type { GenericSchema } from 'valibot';
import { place } from './directory-schema.ts';
import { guide } from './guide/guide-schema.ts';
import * as schema from './schema.ts';
import { partsOf } from './schema-words.ts';

type Found = Map<string, Set<string>>;

/** Notes under each name what may stand there, down to the last. */
const note = (shape: GenericSchema, found: Found): void => {
  const { entries, item, value, wrapped, options } = partsOf(shape);
  const under = [item, value, wrapped, ...((options ?? []) as readonly GenericSchema[])];
  for (const each of under) if (typeof each === 'object') note(each, found);
  for (const [name, each] of Object.entries(entries ?? {})) {
    const bare = partsOf(each).wrapped ?? each;
    found.set(name, (found.get(name) ?? new Set<string>()).add(partsOf(bare).type));
    note(each, found);
  }
};

const all: readonly GenericSchema[] = [
  schema.procedure,
  schema.commune,
  schema.sites,
  schema.services,
  schema.lifeEvents,
  schema.translationFile,
  guide,
  place,
];

const kindsByName = all.reduce<Found>((found, each) => {
  note(each, found);
  return found;
}, new Map());

/** True of a name under which some file has a list: `next`, `bring`. */
export const mayHoldList = (name: string): boolean => kindsByName.get(name)?.has('array') === true;

/** True of a name under which no file has anything but a text: `summary`, `title`. */
export const holdsText = (name: string): boolean => {
  const kinds = kindsByName.get(name);
  return kinds?.size === 1 && kinds.has('string');
};
