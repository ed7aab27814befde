import type { GenericSchema } from 'valibot';

interface Parts {
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  readonly options?: readonly (GenericSchema | string)[];
  readonly pipe?: readonly unknown[];
  readonly item?: GenericSchema;
  readonly value?: GenericSchema;
  readonly wrapped?: GenericSchema;
}

const isSchema = (part: unknown): part is GenericSchema =>
  typeof part === 'object' && part !== null && '~run' in part && 'type' in part;

const collect = (schema: GenericSchema, words: Set<string>, seen: Set<GenericSchema>): void => {
  if (seen.has(schema)) return;
  seen.add(schema);
  const { entries, options, pipe, item, value, wrapped } = schema as Parts;
  Object.keys(entries ?? {}).forEach((name) => words.add(name));
  const parts: readonly unknown[] = [
    ...Object.values(entries ?? {}),
    ...(options ?? []),
    ...(pipe ?? []),
    item,
    value,
    wrapped,
  ];
  parts.filter(isSchema).forEach((part) => collect(part, words, seen));
};

/** Every name of a key that a shape knows, at any depth. */
export const wordsOf = (schema: GenericSchema): readonly string[] => {
  const words = new Set<string>();
  collect(schema, words, new Set());
  return [...words];
};
