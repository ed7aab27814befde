import * as v from 'valibot';
import { exampleDays } from './example-days.ts';
import { partsOf } from './schema-words.ts';
import { quoted } from './yaml-line.ts';

/** What is typed most often under a name; the rest follows from its kind. */
const usual = (name: string): string | undefined =>
  ({
    source: 'https://…',
    url: 'https://…',
    asOf: `'${exampleDays().asOf}'`,
    reviewBy: `'${exampleDays().reviewBy}'`,
    owner: 'Accueil',
    number: "'3975'",
    result: 'next',
    minutes: '5',
    maxLength: '60',
    max: '100',
  })[name];

const ofItsKind = (schema: v.GenericSchema): string => {
  const { type, options, literal, wrapped } = partsOf(schema);
  if (wrapped) return ofItsKind(wrapped);
  if (type === 'literal') return String(literal);
  if (type === 'picklist') return String(options?.[0]);
  if (type === 'boolean') return 'false';
  if (type === 'number') return '1';
  if (type === 'array') return '[]';
  return type === 'record' || type.endsWith('object') ? '{}' : "'…'";
};

/** A value that could stand under a name. */
export const valueFor = (name: string, schema: v.GenericSchema): string => usual(name) ?? ofItsKind(schema);

const slug = (given: string): string =>
  given
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 30);

const typed = (given: string): string => (/^[a-z][a-z0-9-]*$/.test(given) ? given : quoted(given));

const isDue = ([, schema]: readonly [string, v.GenericSchema]): boolean =>
  !['optional', 'literal'].includes(partsOf(schema).type);

const takes = (schema: v.GenericSchema, given: string): boolean =>
  partsOf(schema).type === 'string' && v.safeParse(schema, given).success;

/** `{ number: '3975', source: https://…, … }`: what was typed in place of a group, where it fits in that group. */
export const groupFor = (shape: v.GenericSchema, given: unknown): string | undefined => {
  const entries = Object.entries(partsOf(shape).entries ?? {});
  const word = String(given ?? '');
  const fixed = entries.filter(([, schema]) => partsOf(schema).type === 'literal');
  const due = entries.filter(isDue);
  const home = due.find(([, schema]) => takes(schema, word))?.[0];
  if (entries.length === 0) return undefined;
  const all = [...fixed, ...due].map(([name, schema]) => {
    if (name === home) return `${name}: ${typed(word)}`;
    if (name === 'id' && slug(word) !== '') return `id: ${slug(word)}`;
    return `${name}: ${valueFor(name, schema)}`;
  });
  return `{ ${all.join(', ')} }`;
};
