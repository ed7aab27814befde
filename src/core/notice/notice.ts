import { openAt, type Openness } from '../calendar/open-at.ts';
import type { OpeningHours } from '../calendar/opening-hours.ts';
import type { Instant } from '../instant.ts';
import type { Locale } from '../locale.ts';
import type { MaySayHours } from './day-hours.ts';

/** What a site says besides its published hours, from one moment to another. */
export interface Notice extends MaySayHours {
  readonly closes: boolean;
  readonly fromAt: Instant;
  readonly toAt: Instant;
  /** French is always there. */
  readonly texts: { readonly fr: string } & {
    readonly [Other in Exclude<Locale, 'fr'>]?: string | undefined;
  };
}

export const holdsAt = ({ fromAt, toAt }: Notice, now: Instant): boolean => fromAt <= now && now < toAt;

/** The text to show, and the language it is really in: the one asked for, else French; easy French falls back on French. */
export const noticeIn = (
  { texts }: Notice,
  locale: Locale,
): { readonly text: string; readonly locale: Locale } => {
  const own = texts[locale];
  return own === undefined ? { text: texts.fr, locale: 'fr' } : { text: own, locale };
};

/** The closure that holds now; null when none does. */
export const closureAt = <T extends Notice>(notices: readonly T[], now: Instant): T | null =>
  notices.find((notice) => notice.closes && holdsAt(notice, now)) ?? null;

/** A place that is closed until a moment opens then, or with its next opening after it; unknown hours promise none. */
export const closedUntil = (hours: OpeningHours | null, toAt: Instant): Openness => {
  const then = hours && openAt(hours, toAt);
  if (!then) return { open: false, next: null };
  return { open: false, next: then.open ? toAt : then.next };
};
