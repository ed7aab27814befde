import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Route } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { pathOf } from './path.ts';
import { sendProblem } from './problem-reply.ts';

const known = (Object.values(routes) as readonly Route[]).map(({ method, path }) => ({
  method,
  shape: new RegExp(`^${path.replace(/:[A-Za-z]+/g, '[^/]+')}$`),
}));

/** The methods that an address of the API answers; none when it is no address of ours. */
const methodsAt = (path: string): readonly string[] => [
  ...new Set(known.filter(({ shape }) => shape.test(path)).map(({ method }) => method)),
];

/** Node's parser lets a second Host through: two readers of one request could each believe another. */
const hasOneHost = (request: FastifyRequest): boolean =>
  request.raw.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length === 1;

/** Nothing here, or nothing that answers this method, or a part of the address is longer than any of ours. */
export const refuseAddress = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const methods = methodsAt(pathOf(request));
  if (methods.length === 0) return sendProblem(reply, { refused: 'not_found' });
  if (methods.includes(request.method)) return sendProblem(reply, { refused: 'malformed' });
  return sendProblem(reply.header('allow', methods.join(', ')), { refused: 'method_not_allowed' });
};

/** We are nobody's proxy: a whole address in the first line could name another host than Host does. */
const isPlain = (request: FastifyRequest): boolean => request.url.startsWith('/') && hasOneHost(request);

/** Refused before a body is read. */
export const guardRequests = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => {
    if (!isPlain(request)) return sendProblem(reply, { refused: 'malformed' });
    return request.is404 ? refuseAddress(request, reply) : undefined;
  });
};
