import * as v from 'valibot';
import { route } from '../route.ts';
import { deskReport, publicReport, reportAnswer, residentReport, staffReport } from '../schemas/report.ts';
import { communeId, count } from '../schemas/base.ts';
import { commune, nothing } from './params.ts';

/** For the commune: which of them wrote a page is known to no table, so that a reply is the town hall’s and nobody’s own. */
const answerers = ['officer', 'manager'] as const;

/** "Cette page se trompe": a page, a version, a reason, and nobody. */
export const reportRoutes = {
  reportPage: route({
    method: 'POST',
    path: '/api/communes/:communeId/reports',
    access: 'public',
    says: 'Says that a page is wrong, and why, out of a closed list. Nothing tells who said it, where, or at what hour.',
    params: commune,
    body: residentReport,
    reply: nothing,
    problems: ['not_found'],
  }),
  listAnsweredReports: route({
    method: 'GET',
    path: '/api/communes/:communeId/reports',
    access: 'public',
    says: 'What was said to be wrong, and what was done about it, the latest first.',
    params: commune,
    reply: v.object({ reports: v.array(publicReport) }),
    problems: [],
  }),
} as const;

export const reportDeskRoutes = {
  reportPageFromDesk: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/reports',
    access: 'desk',
    roles: ['facilitator', 'officer', 'manager'],
    says: 'The same from the desk, out of a longer list. Who said it is not kept.',
    params: commune,
    body: staffReport,
    reply: nothing,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found'],
  }),
  listReports: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/reports',
    access: 'desk',
    roles: answerers,
    says: 'What waits for an answer, the most often said first; then what was answered. The first 300 of `total`.',
    params: commune,
    reply: v.object({ reports: v.array(deskReport), total: count }),
    problems: ['signed_out', 'forbidden'],
  }),
  answerReport: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/reports/:reportId',
    access: 'desk',
    roles: answerers,
    says: 'An officer or a manager has seen it, mended the page, or says why nothing changes; who did is not kept, and the last two are public, in the name of the commune.',
    params: v.object({ communeId, reportId: v.pipe(v.string(), v.uuid()) }),
    body: reportAnswer,
    reply: deskReport,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'report_moved', 'names_person'],
  }),
} as const;
