import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { kioskNonceHeader } from '#contract/headers.ts';
import type { Route } from '#contract/route.ts';
import { type RouteName, routes } from '#contract/routes.ts';
import { isRefusal } from '../use-case.ts';
import { type AnyCall, createAdmission } from './admit.ts';
import type { HttpDeps } from './deps.ts';
import type { Exchange } from './exchange.ts';
import { followInvitation } from './follow-invitation.ts';
import { followPayment } from './follow-payment.ts';
import { followQueue } from './follow-queue.ts';
import { followTicket } from './follow-ticket.ts';
import { followPointing, followScreen } from './follow-together.ts';
import type { Limits } from './limits.ts';
import { makeNonce } from './nonce.ts';
import { sendProblem } from './problem-reply.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import type { Streams } from './streams.ts';

/** A value is the reply's body; undefined means that a stream has taken the reply over. */
type Answer = (call: AnyCall, exchange: Exchange) => Promise<unknown>;

/** Installs every route of the table; one that nothing answers is an error at start. */
export const bindRoutes = (app: FastifyInstance, deps: HttpDeps, streams: Streams, limits: Limits): void => {
  const admit = createAdmission(app, deps, limits);
  const answers = answersOf(deps, streams);
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name];
    const answer = answers[name];
    app.route({
      method: route.method,
      url: route.path,
      onRequest: greeting(name, deps),
      handler: async (request, reply) => {
        const call = await admit(name, request);
        return isRefusal(call)
          ? sendProblem(reply, call)
          : respond(route, reply, await answer(call, { request, reply }));
      },
    });
  }
};

const answersOf = (deps: HttpDeps, streams: Streams): Readonly<Record<RouteName, Answer>> => {
  const doorsOwn = {
    signIn: signIn(deps),
    signOut: signOut(deps, streams),
    followQueue: followQueue(deps, streams),
    followTicket: followTicket(deps, streams),
    followPayment: followPayment(deps, streams),
    followInvitation: followInvitation(deps, streams),
    followPointing: followPointing(deps, streams),
    followScreen: followScreen(deps, streams),
    endVisit: (call: AnyCall, { reply }: Exchange) => {
      // Chromium 156 keeps a no-store page for Back; dropping the cache drops that copy too.
      reply.header('clear-site-data', '"cache"');
      return deps.useCases.endVisit(call as never);
    },
  };
  return { ...deps.useCases, ...doorsOwn } as unknown as Readonly<Record<RouteName, Answer>>;
};

/** What every reply to a kiosk carries, a refusal of its body's size included. */
const greeting = (name: RouteName, deps: HttpDeps) => async (_: FastifyRequest, reply: FastifyReply) => {
  if (routes[name].access === 'kiosk' || name === 'enrolKiosk')
    reply.header(kioskNonceHeader, makeNonce(deps.secret, deps.clock()));
};

/** Only what the contract names leaves: a field too many in an answer goes no further. */
const respond = (route: Route, reply: FastifyReply, answer: unknown): FastifyReply => {
  if (reply.sent) return reply;
  if (isRefusal(answer)) return sendProblem(reply, answer);
  return reply.send(route.reply ? v.parse(route.reply, answer) : {});
};
