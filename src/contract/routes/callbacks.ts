import * as v from 'valibot';
import { route } from '../route.ts';
import { base64url, line } from '../schemas/base.ts';
import { callbackStanding } from '../schemas/callback.ts';
import { commune } from './params.ts';

const bySecret = v.object({ secret: base64url(43) });

/** What became of a call-back, for who asked for it; it is sent as a request is. */
export const callbackRoutes = {
  trackCallback: route({
    method: 'POST',
    path: '/api/communes/:communeId/callbacks/track',
    access: 'public',
    says: 'Where a call-back stands, by its typed code.',
    params: commune,
    body: v.object({ code: line(20) }),
    reply: callbackStanding,
    problems: ['code_unknown'],
  }),
  readOwnCallback: route({
    method: 'POST',
    path: '/api/communes/:communeId/callbacks/own',
    access: 'public',
    says: "The same, for who holds the person's own link.",
    params: commune,
    body: bySecret,
    reply: callbackStanding,
    problems: ['code_unknown'],
  }),
  cancelCallback: route({
    method: 'POST',
    path: '/api/communes/:communeId/callbacks/cancel',
    access: 'public',
    says: "Calls it off, for who holds the person's own link; the number is erased at once.",
    params: commune,
    body: bySecret,
    reply: callbackStanding,
    problems: ['code_unknown', 'callback_moved'],
  }),
} as const;
