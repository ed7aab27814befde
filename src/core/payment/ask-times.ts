import { after, type Instant, type Millis, minutes, seconds } from '../instant.ts';
import type { Attempt } from './attempt.ts';
import type { Evidence } from './evidence.ts';

/** No page was given to anyone while the provider did not answer: past this, an attempt that was never opened is void. */
export const openWithin: Millis = seconds(30);

/**
 * At which ages an attempt is asked about when nothing else tells us to: often while its page lives, at once when it is
 * dead, then ever more rarely for a week, since a payment may be known late.
 */
const ages: readonly Millis[] = [
  ...[20, 40, 60, 90, 120, 180, 240, 300, 420, 540, 660, 810, 960, 1_140, 1_205].map(seconds),
  ...[25, 30, 45, 60, 90, 120, 180, 240, 360, 540, 720, 1_080, 1_440, 1_800].map(minutes),
  ...[48, 72, 120, 168].map((hours) => minutes(hours * 60)),
];

/** When to ask again after this answer; null when there is nothing more to learn. */
export const nextAsk = (attempt: Attempt, heard: Evidence['is'], now: Instant): Instant | null => {
  switch (attempt.state) {
    case 'paid':
    case 'void':
    case 'mismatched':
      return null;
    case 'created':
      return after(now, openWithin);
    case 'opened':
    case 'refused-for-now':
    case 'abandoned-for-now':
      return atNextAge(attempt, now) ?? after(now, minutes(24 * 60));
    case 'refused':
    case 'abandoned':
    case 'expired':
    case 'unverified':
      return heard === 'forgotten' ? null : atNextAge(attempt, now);
  }
};

const atNextAge = ({ createdAt }: Attempt, now: Instant): Instant | null => {
  const next = ages.find((age) => after(createdAt, age) > now);
  return next === undefined ? null : after(createdAt, next);
};
