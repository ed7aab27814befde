import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { ContentReviews } from '../ports/content-reviews.ts';
import type { UseCases } from '../use-case.ts';

export const listOverdueFacts =
  ({ reviews }: { reviews: ContentReviews }): UseCases['listOverdueFacts'] =>
  async ({ actor, now }) => {
    const today = todayInParis(now);
    return { today, facts: [...reviews.overdue(actor.communeId, today)] };
  };
