import type { KeptDrafts } from '../ports/kept-drafts.ts';

const prefix = 'cote-a-cote.draft.';

/** A browser may refuse to keep anything at all: then a walk lasts as long as its page. */
const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};

export const localKeptDrafts = (): KeptDrafts => ({
  ids: () =>
    attempt(
      () =>
        Object.keys(localStorage).flatMap((key) =>
          key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
        ),
      [],
    ),
  read: (id) => attempt(() => localStorage.getItem(prefix + id), null),
  write: (id, text) => attempt(() => localStorage.setItem(prefix + id, text), undefined),
  erase: (id) => attempt(() => localStorage.removeItem(prefix + id), undefined),
});
