import type { Span } from '#core/calendar/opening-hours.ts';

export type PartKind = 'closed' | 'unwatched' | 'present' | 'nobody';

export interface DayPart extends Span {
  readonly kind: PartKind;
}

const has = (spans: readonly Span[], minute: number): boolean =>
  spans.some(({ from, to }) => from <= minute && minute < to);

const edgesOf = (within: Span, lists: readonly (readonly Span[])[]): readonly number[] => {
  const inside = lists.flat().flatMap(({ from, to }) => [from, to]);
  const edges = [within.from, ...inside, within.to].filter((m) => m >= within.from && m <= within.to);
  return [...new Set(edges)].sort((a, b) => a - b);
};

/** One day from the first opening of the week to its last closing, cut where what is known of it changes. */
export const dayParts = (
  { opens, watched, gaps }: Readonly<Record<'opens' | 'watched' | 'gaps', readonly Span[]>>,
  within: Span,
): readonly DayPart[] => {
  const edges = edgesOf(within, [opens, watched, gaps]);
  const kindAt = (minute: number): PartKind => {
    if (has(gaps, minute)) return 'nobody';
    if (has(watched, minute)) return 'present';
    return has(opens, minute) ? 'unwatched' : 'closed';
  };
  const pieces = edges.slice(0, -1).map((from, at) => ({ from, to: edges[at + 1] ?? from }));
  return pieces.reduce<readonly DayPart[]>((parts, piece) => {
    const part = { ...piece, kind: kindAt(piece.from) };
    const last = parts.at(-1);
    return last?.kind === part.kind ? [...parts.slice(0, -1), { ...last, to: part.to }] : [...parts, part];
  }, []);
};

/** The hours that a week's grid shows: those in which anything opens or was watched, whole, and 8 to 18 h when nothing does. */
export const gridHours = (spans: readonly Span[]): Span => {
  const from = Math.min(...spans.map((span) => span.from), 24 * 60);
  const to = Math.max(...spans.map((span) => span.to), 0);
  if (from >= to) return { from: 8 * 60, to: 18 * 60 };
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
};
