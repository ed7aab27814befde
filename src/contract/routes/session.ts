import * as v from 'valibot';
import { route } from '../route.ts';
import { line, text } from '../schemas/base.ts';
import { deskSession } from '../schemas/desk.ts';
import { commune, nothing } from './params.ts';

/** Signing in at the desk, and out. */
export const sessionRoutes = {
  signIn: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/session',
    access: 'public',
    says: 'Opens a desk session and sets its cookie.',
    params: commune,
    body: v.object({
      email: v.pipe(text(254), v.minLength(3)),
      password: line(128),
    }),
    reply: deskSession,
    problems: ['wrong_credentials', 'cross_site'],
  }),
  readSession: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/session',
    access: 'desk',
    says: 'Who is signed in.',
    params: commune,
    reply: deskSession,
    problems: ['signed_out'],
  }),
  signOut: route({
    method: 'DELETE',
    path: '/api/communes/:communeId/desk/session',
    access: 'desk',
    says: 'Revokes the session on the server.',
    params: commune,
    reply: nothing,
    problems: ['signed_out', 'cross_site'],
  }),
} as const;
