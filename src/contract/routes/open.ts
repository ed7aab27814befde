import * as v from 'valibot';
import { route } from '../route.ts';
import { instant, line, version } from '../schemas/base.ts';
import { demoBill } from '../schemas/bill.ts';
import { demoAccount } from '../schemas/desk.ts';
import { demoKiosk } from '../schemas/kiosk.ts';
import { commune, kiosk, nothing } from './params.ts';

/** What anyone may ask; in the demonstration, what it lends. */
export const openRoutes = {
  health: route({
    method: 'GET',
    path: '/api/health',
    access: 'public',
    says: 'Answers when the server and its database do.',
    reply: v.object({
      status: v.literal('ok'),
      buildId: version,
      contentVersion: version,
      now: instant,
      demo: v.boolean(),
    }),
    problems: [],
  }),
  listDemoKiosks: route({
    method: 'GET',
    path: '/api/communes/:communeId/demo/kiosks',
    access: 'demo',
    says: 'In the demonstration, the kiosks that a browser may become with a touch.',
    params: commune,
    reply: v.object({ kiosks: v.array(demoKiosk) }),
    problems: ['not_found'],
  }),
  listDemoAccounts: route({
    method: 'GET',
    path: '/api/communes/:communeId/demo/accounts',
    access: 'demo',
    says: 'In the demonstration, the fictional staff and their public password.',
    params: commune,
    reply: v.object({ accounts: v.array(demoAccount) }),
    problems: ['not_found'],
  }),
  listDemoBills: route({
    method: 'GET',
    path: '/api/communes/:communeId/demo/bills',
    access: 'demo',
    says: 'In the demonstration, fictional bills in every standing, to be typed.',
    params: commune,
    reply: v.object({ bills: v.array(demoBill) }),
    problems: ['not_found'],
  }),
  makeDemoCode: route({
    method: 'POST',
    path: '/api/communes/:communeId/demo/kiosks/:kioskId/code',
    access: 'demo',
    says: 'In the demonstration, a one-time enrolment code for one of those kiosks.',
    params: kiosk,
    body: nothing,
    reply: v.object({ code: line(16) }),
    problems: ['not_found'],
  }),
} as const;
