import * as v from 'valibot';
import { route } from '../route.ts';
import { deskReport, publicReport, reportAnswer, residentReport, staffReport } from '../schemas/report.ts';
import { communeId } from '../schemas/base.ts';
import { commune, nothing } from './params.ts';

const owners = ['officer', 'manager'] as const;

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
    says: 'What was said to be wrong, and what its owners did about it, the latest first.',
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
    roles: owners,
    says: 'What waits for an owner, the most often said first; then what was answered.',
    params: commune,
    reply: v.object({ reports: v.array(deskReport) }),
    problems: ['signed_out', 'forbidden'],
  }),
  answerReport: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/reports/:reportId',
    access: 'desk',
    roles: owners,
    says: 'The owner has seen it, mended it, or says why nothing changes; who did is not kept, and the last two are public.',
    params: v.object({ communeId, reportId: v.pipe(v.string(), v.uuid()) }),
    body: reportAnswer,
    reply: deskReport,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'report_moved', 'names_person'],
  }),
} as const;
