import type { AgentGuides } from '#server/ports/agent-guides.ts';
import type { SiteHours } from '#server/ports/site-hours.ts';
import type { ReportablePages } from '#server/ports/content-reports.ts';
import type { ContentReviews } from '#server/ports/content-reviews.ts';
import type { OverpaymentServices } from '#server/ports/overpayments.ts';
import type { CountableWeeks } from '#server/ports/statistics.ts';
import type { PublishedProcedures } from '#server/ports/together.ts';
import type { ServiceDeadlines } from '#server/ports/requests.ts';
import type { CountableTerms } from '#server/ports/vain-searches.ts';
import { overdueIn } from '#content/reviews.ts';
import { countableOf } from '../content.ts';
import { countableWeeksOf } from '../countable-weeks.ts';
import { reportableOf } from '../reportable-pages.ts';
import { overpaymentServicesOf } from '../overpayment-services.ts';
import { deadlinesOf } from '../request-deadlines.ts';
import { siteHoursOf } from '../site-hours.ts';
import type { LiveContent } from './live-content.ts';

type Live = Pick<LiveContent, 'now'>;

export interface OfTheMoment {
  readonly countable: CountableTerms;
  readonly countableWeeks: CountableWeeks;
  readonly deadlines: ServiceDeadlines;
  readonly overpaymentServices: OverpaymentServices;
  readonly hours: SiteHours;
  readonly procedures: PublishedProcedures;
  readonly reviews: ContentReviews;
  readonly reportable: ReportablePages;
  readonly agentGuides: AgentGuides;
}

/** What use cases ask of the content, answered each time from the version that is served then. */
export const ofTheMoment = (live: Live): OfTheMoment => ({
  countable: { has: (...asked) => countableOf(live.now()).has(...asked) },
  countableWeeks: { of: (...asked) => countableWeeksOf(live.now().library).of(...asked) },
  deadlines: { workingDays: (...asked) => deadlinesOf(live.now().library).workingDays(...asked) },
  overpaymentServices: { of: (asked) => overpaymentServicesOf(live.now().library).of(asked) },
  hours: {
    closedAt: (...asked) => siteHoursOf(live.now().library).closedAt(...asked),
    open: (...asked) => siteHoursOf(live.now().library).open(...asked),
  },
  procedures: {
    find: (commune, id, version) => {
      const { library } = live.now();
      const same = library.procedures.find((one) => one.id === id && one.version === version);
      return library.commune.id === commune ? (same ?? null) : null;
    },
  },
  agentGuides: {
    of: (commune) => {
      const { library, agentParts } = live.now();
      return library.commune.id === commune ? { version: library.version, parts: agentParts } : null;
    },
  },
  reportable: { has: (...asked) => reportableOf(live.now()).has(...asked) },
  reviews: {
    overdue: (commune, today) => {
      const { library, reviews } = live.now();
      return library.commune.id === commune ? overdueIn(reviews, today) : [];
    },
  },
});
