import * as v from 'valibot';
import { route } from '../route.ts';
import { count, instant } from '../schemas/base.ts';
import { pointingStreamEvent, pointTarget, screenStreamEvent, shownScreen } from '../schemas/together.ts';
import { nothing, ticket } from './params.ts';

/** A resident who shows their screen to the agent of their call. Ephemeral: none of it is in the log of events. */
export const togetherRoutes = {
  showScreen: route({
    method: 'PUT',
    path: '/api/communes/:communeId/tickets/:ticketId/view',
    access: 'ticket',
    says: 'After the resident said yes: where they stand, for the agent who took this call, in place of what was said before. Null stops it.',
    params: ticket,
    body: v.strictObject({
      /** The resident's own count: a late message undoes nothing. */
      nth: count,
      /** When the call was taken by the agent whom they said yes to; another taker sees nothing. */
      takenAt: instant,
      screen: v.nullable(shownScreen),
    }),
    reply: nothing,
    problems: ['capability_wrong', 'ticket_moved'],
  }),
  followPointing: route({
    method: 'GET',
    path: '/api/communes/:communeId/tickets/:ticketId/pointing',
    access: 'ticket',
    says: 'What the agent of this call points at, live.',
    params: ticket,
    streams: pointingStreamEvent,
    problems: ['capability_wrong'],
  }),
} as const;

/** The desk's side: to look and to point, and nothing else. No route types or presses on a resident's screen. */
export const togetherDeskRoutes = {
  followScreen: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/tickets/:ticketId/view',
    access: 'desk',
    roles: ['facilitator'],
    says: 'The step that the person of this call shows, live, for the holder of the call.',
    params: ticket,
    streams: screenStreamEvent,
    problems: ['signed_out', 'forbidden', 'not_found'],
  }),
  point: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/tickets/:ticketId/point',
    access: 'desk',
    roles: ['facilitator'],
    says: 'Lights up one thing on the screen that the resident shows, for 20 seconds; only what stands there, by its id.',
    params: ticket,
    body: v.strictObject({ target: pointTarget }),
    reply: nothing,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'not_on_screen'],
  }),
} as const;
