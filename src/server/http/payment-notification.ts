import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { communeId as communeIdSchema } from '#contract/schemas/base.ts';
import type { HttpDeps } from './deps.ts';
import type { Limits } from './limits.ts';
import { sendProblem } from './problem-reply.ts';

const bodyAtMost = 1_024;
const providerId = /^[0-9A-Fa-f-]{36}$/;

type Fields = Iterable<readonly [string, string]>;

/** Named `idOp` or `idop`, whichever way it comes. */
const idIn = (fields: Fields): string | null => {
  for (const [name, value] of fields) if (name.toLowerCase() === 'idop') return value;
  return null;
};

const queryOf = ({ url }: FastifyRequest): Fields => new URL(url, 'http://here.invalid').searchParams;

const formOf = ({ body }: FastifyRequest): Fields =>
  new URLSearchParams(Buffer.isBuffer(body) ? body.toString('latin1') : '');

/**
 * The provider says that a payment ended: an id, unsigned. Whatever comes, the answer is the same short word after the
 * same work; a known id only brings our own question forward.
 */
export const serveNotifications = (app: FastifyInstance, deps: HttpDeps, limits: Limits): void => {
  const hear = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const now = deps.clock();
    const tooMany = limits.ofNotifications(request.ip, now);
    if (tooMany) return sendProblem(reply, tooMany);
    const { communeId } = request.params as { readonly communeId: string };
    const commune = v.safeParse(communeIdSchema, communeId);
    const id = idIn(formOf(request)) ?? idIn(queryOf(request)) ?? '';
    if (commune.success && providerId.test(id)) await deps.rumours.notified(commune.output, id, now);
    return reply.type('text/plain; charset=utf-8').send('ok');
  };
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: unknown, body: unknown) => body);
    scope.setErrorHandler((error, request, reply) =>
      (error as { code?: unknown }).code === 'FST_ERR_CTP_BODY_TOO_LARGE'
        ? sendProblem(reply, { refused: 'not_found' })
        : app.errorHandler(error, request, reply),
    );
    scope.route({
      method: ['GET', 'POST'],
      url: '/api/payfip/notification/:communeId',
      bodyLimit: bodyAtMost,
      handler: hear,
    });
  });
};
