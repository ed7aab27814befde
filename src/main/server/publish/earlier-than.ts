import type { Publication } from '#server/ports/published-content.ts';

type Past = Pick<Publication, 'number' | 'version' | 'restores'>;

/**
 * What a return goes back to: the version before the one that is served, as it was first published. After a return, one
 * more goes one further back, and never to what was just left. `history` is the latest first; null without an earlier.
 */
export const earlierThan = <P extends Past>(history: readonly P[]): P | null => {
  const [current] = history;
  if (current === undefined) return null;
  const from = current.restores ?? current.number;
  return history.find(({ number, version }) => number < from && version !== current.version) ?? null;
};
