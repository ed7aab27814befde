import { signal } from '@preact/signals';
import type { KeptDraftList } from './kept-draft-list.tsx';

/** What was begun on this device and not finished, once it is there; most people never need it. */
export const keptDrafts = signal<{ readonly KeptDraftList: typeof KeptDraftList } | null>(null);

export const fetchKeptDrafts = (there: boolean): void => {
  if (!there || keptDrafts.peek()) return;
  import('./kept-draft-list.tsx').then(
    (loaded) => {
      keptDrafts.value = loaded;
    },
    // Each procedure's own page still offers it.
    () => undefined,
  );
};
