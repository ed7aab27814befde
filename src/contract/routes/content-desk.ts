import * as v from 'valibot';
import { longest } from '#core/longest.ts';
import { route } from '../route.ts';
import { count, line } from '../schemas/base.ts';
import { commune } from './params.ts';

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Something published whose owner promised to read it again, and has not yet. */
export const overdueFact = v.object({
  owner: line(longest.owner),
  /** A sentence's beginning in the language of the content, such as « Le numéro « accueil » ». */
  what: line(longest.name + 100),
  /** Where it stands in the published folder. */
  file: line(300),
  line: count,
  reviewBy: isoDay,
  /** What it says now, and the page that said so; absent where it has none of its own. */
  value: v.optional(line(longest.value)),
  source: v.optional(line(longest.source)),
});
export type OverdueFact = v.InferOutput<typeof overdueFact>;

/** What the published content owes its readers. */
export const contentDeskRoutes = {
  listOverdueFacts: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/overdue-facts',
    access: 'desk',
    roles: ['officer', 'manager'],
    says: 'The facts, phones, hours and places of the published content that are past their review date, or will be within 60 days, by the service that owns them, the longest overdue first.',
    params: commune,
    reply: v.object({ today: isoDay, facts: v.array(overdueFact), soon: v.array(overdueFact) }),
    problems: ['signed_out', 'forbidden'],
  }),
} as const;
