import * as v from 'valibot';
import { route } from '../route.ts';
import { communeId, day, siteId } from '../schemas/base.ts';
import { noticeId, siteCover, siteNotice, writtenNotice } from '../schemas/site.ts';
import { commune, nothing } from './params.ts';

const notice = v.object({ communeId, siteId, noticeId });

/** What a site says besides its published hours: notices, and exceptional closures. */
export const siteRoutes = {
  listNotices: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/notices',
    access: 'desk',
    roles: ['manager'],
    says: 'The notices and closures of the sites of the signed-in person that are not over.',
    params: commune,
    reply: v.object({ notices: v.array(siteNotice) }),
    problems: ['signed_out', 'forbidden'],
  }),
  putNotice: route({
    method: 'PUT',
    path: '/api/communes/:communeId/desk/sites/:siteId/notices/:noticeId',
    access: 'desk',
    roles: ['manager'],
    says: 'Writes a notice, or writes it anew; kiosks of the site show it with their next heartbeat.',
    params: notice,
    body: writtenNotice,
    reply: nothing,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'malformed'],
  }),
  endNotice: route({
    method: 'DELETE',
    path: '/api/communes/:communeId/desk/sites/:siteId/notices/:noticeId',
    access: 'desk',
    roles: ['manager'],
    says: 'The notice is shown no longer.',
    params: notice,
    reply: nothing,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found'],
  }),
  listPresenceGaps: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/presence-gaps',
    access: 'desk',
    roles: ['manager'],
    says: 'For the week of a day: when nobody was present at the sites of the signed-in person while they were open. Never who, nor how many.',
    params: commune,
    query: v.object({ week: day }),
    reply: v.object({ sites: v.array(siteCover) }),
    problems: ['signed_out', 'forbidden'],
  }),
} as const;
