import type { AddressBar } from '../router/home-router.ts';

export interface Entry {
  readonly state: unknown;
  readonly path: string;
}

/** A browser's history as far as the router uses it. */
export const addressBar = (
  first: string,
): { readonly bar: AddressBar; readonly entries: readonly Entry[] } => {
  const entries: Entry[] = [{ state: null, path: first }];
  const listeners = new Set<() => void>();
  let index = 0;
  const bar: AddressBar = {
    path: () => entries[index]?.path ?? '',
    state: () => entries[index]?.state,
    push: (state, path) => {
      entries.splice(index + 1, entries.length, { state, path });
      index += 1;
    },
    replace: (state, path) => {
      entries[index] = { state, path };
    },
    back: () => {
      index -= 1;
      for (const call of listeners) call();
    },
    onBack: (call) => {
      listeners.add(call);
      return () => listeners.delete(call);
    },
  };
  return { bar, entries };
};
