import * as v from 'valibot';
import { route } from '../route.ts';
import { instant, line } from '../schemas/base.ts';
import { deskKiosk } from '../schemas/desk.ts';
import { commune, kiosk, nothing } from './params.ts';

/** The kiosks, as who keeps them sees them. */
export const kiosksRoutes = {
  listKiosks: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/kiosks',
    access: 'desk',
    roles: ['manager', 'administrator'],
    says: 'The kiosks of the sites of the signed-in person, and how they are.',
    params: commune,
    reply: v.object({ kiosks: v.array(deskKiosk) }),
    problems: ['signed_out', 'forbidden'],
  }),
  makeEnrolmentCode: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/kiosks/:kioskId/code',
    access: 'desk',
    roles: ['administrator'],
    says: 'A one-time code, ten minutes long, that makes a browser this kiosk.',
    params: kiosk,
    body: nothing,
    reply: v.object({ code: line(16), expiresAt: instant }),
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found'],
  }),
  revokeKiosk: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/kiosks/:kioskId/revoke',
    access: 'desk',
    roles: ['administrator'],
    says: "Ends a kiosk's right to call, at once.",
    params: kiosk,
    body: nothing,
    reply: nothing,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found'],
  }),
} as const;
