import { computed, signal } from '@preact/signals';
import { addressOf, placeOf } from './address.ts';
import type { Place } from './place.ts';
import { samePlace, type Router } from './router.ts';

/** What the router needs of the browser's history; `window` has it. */
export interface AddressBar {
  path(): string;
  state(): unknown;
  push(state: unknown, path: string): void;
  replace(state: unknown, path: string): void;
  back(): void;
  onBack(call: () => void): () => void;
}

/** In the browser's history a procedure is only as deep as its step: no answer, no step's name. */
interface Entry {
  readonly depth: number;
  /** How many entries of ours lie before this one. */
  readonly before: number;
  /** A page that has no address of its own. */
  readonly at?: 'finish' | 'report';
}

const entryOf = (state: unknown): Entry => {
  const { depth = 0, before = 0, at } = (state ?? {}) as Partial<Entry>;
  return { depth, before, ...(at ? { at } : {}) };
};

const read = (bar: AddressBar): { readonly place: Place; readonly before: number } => {
  const { depth, before, at } = entryOf(bar.state());
  const named = placeOf(bar.path());
  if (at === 'finish') return { place: { at }, before };
  const shown = named.at === 'procedure' ? { ...named, depth } : named;
  return { place: at === 'report' ? { at, of: shown } : shown, before };
};

const depthOf = (place: Place): number => {
  if (place.at === 'report') return depthOf(place.of);
  return place.at === 'procedure' ? place.depth : 0;
};

const entry = (place: Place, before: number): Entry => ({
  depth: depthOf(place),
  before,
  ...(place.at === 'finish' || place.at === 'report' ? { at: place.at } : {}),
});

/** At home each place is an entry of the browser's history, so that its own back button works. */
export const createHomeRouter = (bar: AddressBar): Router & { readonly dispose: () => void } => {
  const current = signal(read(bar));
  const place = computed(() => current.value.place);
  const show = (to: Place, before: number, how: 'push' | 'replace'): void => {
    bar[how](entry(to, before), addressOf(to));
    current.value = { place: to, before };
  };
  const go = (to: Place): void => {
    if (!samePlace(place.peek(), to)) show(to, current.peek().before + 1, 'push');
  };
  const replace = (by: Place): void => show(by, current.peek().before, 'replace');
  return {
    place,
    canGoBack: computed(() => current.value.before > 0),
    go,
    replace,
    back: () => {
      if (current.peek().before > 0) bar.back();
    },
    walk: go,
    walkBack: (before) => {
      if (current.peek().before > 0) bar.back();
      else replace(before);
    },
    restart: (at) => show(at, 0, 'replace'),
    dispose: bar.onBack(() => {
      current.value = read(bar);
    }),
  };
};
