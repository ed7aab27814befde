import type { FastifyRequest } from 'fastify';
import { ownPageHeader } from '#contract/headers.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A header of our own makes a browser ask first, and we never say yes to another origin; Sec-Fetch-Site says it again. */
export const isFromOwnPage = (request: FastifyRequest): boolean => {
  const site = request.headers['sec-fetch-site'];
  return request.headers[ownPageHeader] === '1' && (site === undefined || site === 'same-origin');
};

export const changesSomething = (request: FastifyRequest): boolean => !safeMethods.has(request.method);
