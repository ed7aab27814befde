import type { FastifyReply } from 'fastify';
import { type ProblemBody, type ProblemCode, problems } from '#contract/problem.ts';
import type { Refusal } from '../use-case.ts';

/** A refusal as the door says it: which fields were wrong. */
export interface Problem extends Refusal {
  readonly fields?: readonly { readonly path: string; readonly reason: string }[];
}

export const problemType = 'application/problem+json; charset=utf-8';

export const problemJson = (
  problem: Problem,
  status: number = problems[problem.refused].status,
): ProblemBody => ({
  type: problemAddress(problem.refused),
  title: problems[problem.refused].says,
  status,
  code: problem.refused,
  ...(problem.fields ? { fields: [...problem.fields] } : {}),
  ...(problem.takenAt === undefined ? {} : { takenAt: problem.takenAt }),
  ...(problem.takenBy === undefined ? {} : { takenBy: problem.takenBy }),
  ...(problem.since === undefined ? {} : { since: problem.since }),
  ...(problem.until === undefined ? {} : { until: problem.until }),
});

export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply => {
  const wait = problem.retryAfterSeconds ?? usualWait[problem.refused];
  if (wait !== undefined) reply.header('retry-after', String(Math.max(1, Math.ceil(wait))));
  return reply
    .code(problems[problem.refused].status)
    .type(problemType)
    .send(JSON.stringify(problemJson(problem)));
};

const usualWait: Partial<Record<ProblemCode, number>> = { too_many: 5, unavailable: 5 };

/** RFC 9457 §3.1.1 lets the type be a relative reference: this one leads to the code's entry in our own OpenAPI. */
const problemAddress = (code: ProblemCode): string => `/api/openapi.json#/x-problems/${code}`;
