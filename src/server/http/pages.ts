import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HttpDeps } from './deps.ts';
import { isApiPath, pathOf } from './path.ts';
import { refuseAddress } from './request-guards.ts';
import { listFiles } from './web-files.ts';

/** A worker of another folder may not take over another setting's pages. */
const workers: Readonly<Record<string, string>> = {
  '/borne/sw.js': '/borne',
  '/bureau/sw.js': '/bureau',
  '/sw.js': '/',
};

/** A kiosk keeps hold of the window in which somebody pays, to close it; `same-origin` would cut it off at once. */
const opener = 'cross-origin-opener-policy';

const isUnder = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`);

/** One page per setting; its own router knows what stands under it. */
const pageOf = (path: string): string => {
  if (isUnder(path, '/borne')) return '/kiosk.html';
  return isUnder(path, '/bureau') ? '/desk.html' : '/home.html';
};

const isFile = (path: string): boolean => path.slice(path.lastIndexOf('/')).includes('.');

const isElsewhere = (path: string): boolean => isApiPath(path) || isUnder(path, '/content');

const cacheOf = (file: string): string => {
  if (file.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  return file.endsWith('.html') ? 'no-store' : 'no-cache';
};

/** Only what was in the folder at start is ever served, by its exact name: no path is walked for a request. */
export const servePages = (app: FastifyInstance, deps: HttpDeps): void => {
  const files = listFiles(deps.webRoot);
  app.register(fastifyStatic, {
    root: deps.webRoot,
    serve: false,
    cacheControl: false,
    index: false,
    preCompressed: true,
  });

  const send = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const path = pathOf(request);
    const file = isFile(path) ? path : pageOf(path);
    if (isElsewhere(path) || !files.has(file)) return refuseAddress(request, reply);
    if (file === '/kiosk.html') reply.header(opener, 'same-origin-allow-popups');
    const scope = workers[file];
    if (scope !== undefined) reply.header('service-worker-allowed', scope);
    return reply.header('cache-control', cacheOf(file)).sendFile(file.slice(1));
  };
  app.route({ method: ['GET', 'HEAD'], url: '/*', handler: send });
};
