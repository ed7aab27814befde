import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from './unavailable.ts';
import { type Problem, sendProblem } from './problem-reply.ts';
import type { Log } from './deps.ts';

/** Fastify's own refusals: https://fastify.dev/docs/latest/Reference/Errors/ */
const ofFastify: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { refused: 'too_large' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { refused: 'not_json' },
  FST_ERR_CTP_EMPTY_TYPE: { refused: 'not_json' },
  FST_ERR_CTP_INVALID_TYPE: { refused: 'not_json' },
};

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

const statusOf = (error: unknown): number =>
  Number((error as { statusCode?: unknown } | null)?.statusCode ?? 500);

/** The sender left before their request was whole: their line broke, not ours. */
const leftMidway = ({ raw }: FastifyRequest): boolean => raw.complete === false && raw.destroyed;

const problemOf = (error: unknown, request: FastifyRequest): Problem => {
  if (leftMidway(request)) return { refused: 'malformed' };
  const known = ofFastify[codeOf(error)];
  if (known) return known;
  if (isUnavailable(error)) return { refused: 'unavailable' };
  const status = statusOf(error);
  return status >= 400 && status < 500 ? { refused: 'malformed' } : { refused: 'unexpected' };
};

/** The route's pattern is logged, never the address: an address names a ticket. */
const told = (error: unknown, request: FastifyRequest): object => ({
  method: request.method,
  route: request.routeOptions.url ?? null,
  code: codeOf(error),
  stack: error instanceof Error ? error.stack : String(error),
});

/** Nothing of the error itself reaches the caller. */
export const answerError =
  (log: Log) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = problemOf(error, request);
    if (problem.refused === 'unavailable') log.warn(told(error, request), 'the service cannot answer now');
    if (problem.refused === 'unexpected') log.error(told(error, request), 'a request failed: this is a bug');
    return sendProblem(reply, problem);
  };
