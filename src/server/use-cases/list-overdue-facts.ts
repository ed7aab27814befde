import { addDays } from '#core/calendar/dates.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { ContentReviews } from '../ports/content-reviews.ts';
import type { UseCases } from '../use-case.ts';

/** Long enough for a service to look again before residents are told that it is late. */
const daysAhead = 60;

export const listOverdueFacts =
  ({ reviews }: { reviews: ContentReviews }): UseCases['listOverdueFacts'] =>
  async ({ actor, now }) => {
    const today = todayInParis(now);
    const due = reviews.overdue(actor.communeId, addDays(today, daysAhead));
    return {
      today,
      facts: due.filter(({ reviewBy }) => reviewBy < today),
      soon: due.filter(({ reviewBy }) => reviewBy >= today),
    };
  };
