import type { Body, Params, Query, Reply, Route } from '#contract/route.ts';
import type { ProblemCode } from '#contract/problem.ts';
import type { routes } from '#contract/routes.ts';
import type { Instant } from '#core/instant.ts';
import type { ActorOf } from './actor.ts';

/** An expected "no": a value, not an exception. The door turns it into a problem body. */
export interface Refusal {
  readonly refused: ProblemCode;
  readonly takenAt?: Instant;
  readonly takenBy?: string | null;
  /** With `bill_busy`: since when, and until when nobody is invited to another attempt. */
  readonly since?: Instant;
  readonly until?: Instant;
  /** With `too_many`. */
  readonly retryAfterSeconds?: number;
}

export const refuse = (refused: ProblemCode): Refusal => ({ refused });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value;

export interface Call<R extends Route> {
  readonly actor: ActorOf<R['access']>;
  readonly params: Params<R>;
  readonly query: Query<R>;
  readonly body: Body<R>;
  readonly now: Instant;
}

type Routes = typeof routes;

type Streamed = {
  [Name in keyof Routes]: Routes[Name] extends { readonly streams: unknown } ? Name : never;
}[keyof Routes];

/** The routes that answer once; `signIn` and `signOut` are the door's own, since they carry a cookie. */
export type AnsweredRoute = Exclude<keyof Routes, Streamed | 'signIn' | 'signOut'>;

/** One use case for each route that answers once, named as the route is. */
export type UseCases = {
  readonly [Name in AnsweredRoute]: (call: Call<Routes[Name]>) => Promise<Reply<Routes[Name]> | Refusal>;
};
