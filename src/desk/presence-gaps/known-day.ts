import type { SiteCoverWeek } from '#contract/schemas/site.ts';
import type { Span } from '#core/calendar/opening-hours.ts';

export type SiteDay = SiteCoverWeek['days'][number];

export interface KnownDay extends SiteDay {
  /** By the published hours; none where they were not confirmed. */
  readonly opens: readonly Span[];
}

const within = (spans: readonly Span[], opens: readonly Span[]): Span[] =>
  spans.flatMap((span) =>
    opens
      .map(({ from, to }) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) }))
      .filter(({ from, to }) => from < to),
  );

/**
 * What was recorded of a day as far as the place was open on it: hours that were said or taken back afterwards leave
 * records beside them. `opens` is null where nobody confirmed the hours: all that was recorded stands then.
 */
export const knownDay = (day: SiteDay, opens: readonly Span[] | null): KnownDay =>
  opens === null
    ? { ...day, opens: [] }
    : { ...day, opens, watched: within(day.watched, opens), gaps: within(day.gaps, opens) };
