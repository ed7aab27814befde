import type { FastifyReply, FastifyRequest } from 'fastify';

/** A request and its reply, for the few handlers that must touch them. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
