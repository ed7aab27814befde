/** What a statement may carry as a parameter. Moments travel as `Date`; see `at`. */
export type Value = string | number | boolean | null | Date | Uint8Array | readonly (string | number)[];

/** A statement, or a part of one, whose values are parameters: text never comes from outside. */
export interface Sql {
  readonly texts: readonly string[];
  readonly values: readonly Value[];
}

const isSql = (part: Value | Sql): part is Sql =>
  typeof part === 'object' && part !== null && 'texts' in part;

const joined = (left: Sql, right: Sql): Sql => {
  const seam = (left.texts.at(-1) ?? '') + (right.texts[0] ?? '');
  return {
    texts: [...left.texts.slice(0, -1), seam, ...right.texts.slice(1)],
    values: [...left.values, ...right.values],
  };
};

/** Writes a statement; a part in `${}` is either another statement's part or a parameter. */
export const sql = (texts: TemplateStringsArray, ...parts: readonly (Value | Sql)[]): Sql =>
  parts.reduce<Sql>(
    (so, part, i) => {
      const next = texts[i + 1] ?? '';
      if (!isSql(part)) return { texts: [...so.texts, next], values: [...so.values, part] };
      return joined(joined(so, part), { texts: [next], values: [] });
    },
    { texts: [texts[0] ?? ''], values: [] },
  );

/** The text that PostgreSQL reads, with `$1` where each value goes. */
export const textOf = ({ texts }: Sql): string =>
  texts.reduce((so, text, i) => (i === 0 ? text : `${so}$${i}${text}`), '');
