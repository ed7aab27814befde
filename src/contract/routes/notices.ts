import * as v from 'valibot';
import { route } from '../route.ts';
import { siteNotice } from '../schemas/site.ts';
import { commune } from './params.ts';

/** What sites say besides their published hours, for whoever is about to go there. */
export const noticeRoutes = {
  listPublicNotices: route({
    method: 'GET',
    path: '/api/communes/:communeId/notices',
    access: 'public',
    says: 'The notices that hold now at the sites of the commune, and the closures of the next two weeks.',
    params: commune,
    reply: v.object({ notices: v.array(siteNotice) }),
    problems: [],
  }),
} as const;
