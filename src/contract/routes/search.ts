import * as v from 'valibot';
import { longest } from '#core/longest.ts';
import { route } from '../route.ts';
import { count, line, locale } from '../schemas/base.ts';
import { commune, nothing } from './params.ts';

/** A word of the commune's published list; the server drops any other. */
const term = line(longest.term);

/** A search that found nothing, as far as it may be told: published words alone. */
export const searchRoutes = {
  countVainSearch: route({
    method: 'POST',
    path: '/api/communes/:communeId/vain-searches',
    access: 'public',
    says: 'Counts a search that found nothing by the published words that stood in it, each by itself; without a word it counts as one more. Nothing tells who searched, where, or at what hour.',
    params: commune,
    body: v.object({ locale, terms: v.pipe(v.array(term), v.maxLength(5)) }),
    reply: nothing,
    problems: ['not_found'],
  }),
} as const;

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

export const vainSearch = v.object({
  locale,
  /** Null: none of the words typed was on the published list. */
  term: v.nullable(term),
  searches: count,
  /** On how many days. */
  days: count,
});
export type VainSearch = v.InferOutput<typeof vainSearch>;

export const searchDeskRoutes = {
  listVainSearches: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/vain-searches',
    access: 'desk',
    roles: ['manager'],
    says: 'What was searched in vain in the last 90 days, the most frequent first; never by kiosk, person or hour.',
    params: commune,
    reply: v.object({ since: isoDay, searches: v.array(vainSearch) }),
    problems: ['signed_out', 'forbidden'],
  }),
} as const;
