/** One part of a list, in its order. `rest`: how many stand behind its last one, and where they begin. */
export interface Listed<T, Key> {
  readonly items: readonly T[];
  readonly rest: { readonly count: number; readonly after: Key } | null;
}
