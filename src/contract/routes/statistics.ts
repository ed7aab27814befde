import * as v from 'valibot';
import { route } from '../route.ts';
import { communeId } from '../schemas/base.ts';
import { publishedPlace, week } from '../schemas/statistics.ts';
import { commune } from './params.ts';

/**
 * What weeks that are over say, place by place. There is no other filter, and none may be added: two answers that overlap
 * would tell what each of them hides.
 */
export const statisticsRoutes = {
  listStatisticWeeks: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/statistics',
    access: 'desk',
    roles: ['manager'],
    says: 'The weeks that are published for the queues of the signed-in person, the latest first: none that was counted in part.',
    params: commune,
    reply: v.object({ weeks: v.array(week) }),
    problems: ['signed_out', 'forbidden'],
  }),
  readStatistics: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/statistics/:week',
    access: 'desk',
    roles: ['manager'],
    says: 'One week, for each queue of the signed-in person: counts alone, none from one to four, and none of anybody.',
    params: v.object({ communeId, week }),
    reply: v.object({ week, places: v.array(publishedPlace) }),
    problems: ['signed_out', 'forbidden', 'not_found'],
  }),
} as const;
