import * as v from 'valibot';
import { isProblemCode, type ProblemBody, type ProblemCode, problemBody } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import type { Instant, Millis } from '#core/instant.ts';
import { readData } from './read-data.ts';
import { retryAfter } from './retry-after.ts';

/**
 * Why a call has no value. `network`: no answer came, or not whole. `unreadable`: something answered that is not our
 * server, or speaks another language: a captive portal, a proxy's page.
 */
export interface Refused {
  readonly ok: false;
  readonly problem: ProblemCode | 'network' | 'unreadable';
  readonly status: number | null;
  readonly retryAfterMillis: Millis | null;
  readonly body: ProblemBody | null;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | Refused;

export const noAnswer: Refused = {
  ok: false,
  problem: 'network',
  status: null,
  retryAfterMillis: null,
  body: null,
};

/** Reads a response that is not a success, or not what the route promises. */
export const refusal = (response: Response, data: unknown, now: Instant): Refused => {
  const body = v.safeParse(problemBody, data);
  const said = body.success && isProblemCode(body.output.code) && !response.ok ? body.output : null;
  return {
    ok: false,
    problem: said === null ? 'unreadable' : (said.code as ProblemCode),
    status: response.status,
    retryAfterMillis: retryAfter(response.headers.get('retry-after'), now),
    body: said,
  };
};

/** A success counts only when its body is what the route promises. */
export const readReply = async (route: Route, response: Response, now: Instant): Promise<Answer<unknown>> => {
  const data = await readData(response);
  if (!response.ok || data === undefined) return refusal(response, data, now);
  if (route.reply === undefined) return { ok: true, value: undefined };
  const value = v.safeParse(route.reply, data);
  return value.success ? { ok: true, value: value.output } : refusal(response, undefined, now);
};
