import type { SiteHours } from '#server/ports/site-hours.ts';
import type { ContentReviews } from '#server/ports/content-reviews.ts';
import type { OverpaymentServices } from '#server/ports/overpayments.ts';
import type { ServiceDeadlines } from '#server/ports/requests.ts';
import type { CountableTerms } from '#server/ports/vain-searches.ts';
import { overdueIn } from '#content/reviews.ts';
import { countableOf } from '../content.ts';
import { overpaymentServicesOf } from '../overpayment-services.ts';
import { deadlinesOf } from '../request-deadlines.ts';
import { siteHoursOf } from '../site-hours.ts';
import type { LiveContent } from './live-content.ts';

type Live = Pick<LiveContent, 'now'>;

export interface OfTheMoment {
  readonly countable: CountableTerms;
  readonly deadlines: ServiceDeadlines;
  readonly overpaymentServices: OverpaymentServices;
  readonly hours: SiteHours;
  readonly reviews: ContentReviews;
}

/** What use cases ask of the content, answered each time from the version that is served then. */
export const ofTheMoment = (live: Live): OfTheMoment => ({
  countable: { has: (...asked) => countableOf(live.now()).has(...asked) },
  deadlines: { workingDays: (...asked) => deadlinesOf(live.now().library).workingDays(...asked) },
  overpaymentServices: { of: (asked) => overpaymentServicesOf(live.now().library).of(asked) },
  hours: { closedAt: (...asked) => siteHoursOf(live.now().library).closedAt(...asked) },
  reviews: {
    overdue: (commune, today) => {
      const { library, reviews } = live.now();
      return library.commune.id === commune ? overdueIn(reviews, today) : [];
    },
  },
});
