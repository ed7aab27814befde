import type { GenericSchema } from 'valibot';

/** As much of the library's own tree as is read here. */
interface Parts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  readonly options?: readonly unknown[];
  /** Of a variant, the name of the key that decides. */
  readonly key?: unknown;
  readonly item?: GenericSchema;
  readonly value?: GenericSchema;
  readonly wrapped?: GenericSchema;
  readonly literal?: unknown;
}

export const partsOf = (schema: GenericSchema): Parts => schema as Parts;

const under = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[name] : undefined;

/** The branches that a shape has for a value: one where a key of the value decides, else all. */
const branchesFor = (schema: GenericSchema, value: unknown): readonly GenericSchema[] => {
  const { type, wrapped, options, key } = partsOf(schema);
  if (wrapped) return branchesFor(wrapped, value);
  if (type !== 'variant' || typeof key !== 'string') return [schema];
  const all = options as readonly GenericSchema[];
  const literalOf = (each: GenericSchema): unknown => {
    const decides = partsOf(each).entries?.[key];
    return decides && partsOf(decides).literal;
  };
  const given = typeof value === 'object' ? under(value, key) : value;
  const chosen = all.filter((each) => literalOf(each) === given);
  return chosen.length > 0 ? chosen : all;
};

/** The shapes that may stand at a place of a file, in view of what stands around it. */
export const shapesAt = (
  schema: GenericSchema,
  value: unknown,
  path: readonly (string | number)[],
): readonly GenericSchema[] => {
  const [name, ...rest] = path;
  const here = branchesFor(schema, value);
  if (name === undefined) return here;
  return here.flatMap((each) => {
    const { entries, item, value: inRecord } = partsOf(each);
    const next = (entries && Object.hasOwn(entries, name) ? entries[name] : undefined) ?? item ?? inRecord;
    return next ? shapesAt(next, under(value, name), rest) : [];
  });
};

/** The names of keys that these shapes know. */
export const keysOf = (shapes: readonly GenericSchema[]): readonly string[] => [
  ...new Set(shapes.flatMap((each) => Object.keys(partsOf(each).entries ?? {}))),
];
