import type { FastifyRequest } from 'fastify';

/** The path as it was sent, undecoded, without its query. */
export const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '';

export const isApiPath = (path: string): boolean => path === '/api' || path.startsWith('/api/');
