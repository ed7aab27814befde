import type * as v from 'valibot';
import type { ProblemCode } from './problem.ts';

/**
 * Who may call a route: `public` anyone; `kiosk` an enrolled kiosk with a signed proof; `ticket` who holds the
 * capability of that ticket, `payment` of that attempt, `invitation` of that kiosk's QR; `desk` a live desk session, with one of `roles` when they are named.
 */
export type Access = 'public' | 'demo' | 'kiosk' | 'ticket' | 'payment' | 'invitation' | 'desk';

type Schema = v.GenericSchema<unknown, unknown>;

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Fastify's syntax: `/api/communes/:communeId/tickets/:ticketId`. */
  readonly path: string;
  readonly access: Access;
  readonly roles?: readonly string[];
  readonly says: string;
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  readonly reply?: Schema;
  /** The reply is a stream of server-sent events, each of this shape. */
  readonly streams?: Schema;
  /** Beyond those that any route may answer (`malformed`, `too_many`, `unavailable`…). */
  readonly problems: readonly ProblemCode[];
}

/** Keeps the exact types of one route's schemas. */
export const route = <const R extends Route>(definition: R): R => definition;

export type Params<R extends Route> = R extends { readonly params: infer S extends Schema }
  ? v.InferOutput<S>
  : undefined;
export type Query<R extends Route> = R extends { readonly query: infer S extends Schema }
  ? v.InferOutput<S>
  : undefined;
export type Body<R extends Route> = R extends { readonly body: infer S extends Schema }
  ? v.InferOutput<S>
  : undefined;
export type Reply<R extends Route> = R extends { readonly reply: infer S extends Schema }
  ? v.InferOutput<S>
  : undefined;
export type Streamed<R extends Route> = R extends { readonly streams: infer S extends Schema }
  ? v.InferOutput<S>
  : never;
