import { fastifyCookie } from '@fastify/cookie';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { openapi } from '../openapi/openapi.ts';
import { bindRoutes } from './bind-routes.ts';
import { serveCaughtMail } from './caught-mail.ts';
import { answerClientError } from './client-errors.ts';
import { serveContent } from './content-routes.ts';
import type { HttpDeps } from './deps.ts';
import { answerError } from './errors.ts';
import { createLimits } from './limits.ts';
import { servePages } from './pages.ts';
import { serveNotifications } from './payment-notification.ts';
import { serveReturns } from './payment-return.ts';
import { servePlainStyles } from './plain-page.ts';
import { guardRequests } from './request-guards.ts';
import { createStreams } from './streams.ts';
import { strictHeaders } from './strict-headers.ts';

const bodyAtMost = 64 * 1024;

/** Everything that answers HTTP, without listening. */
export const buildApp = (deps: HttpDeps): FastifyInstance => {
  const app = bareApp(deps);
  const headers = strictHeaders(deps);
  const streams = createStreams(deps.streamTimes);
  app.addHook('onRequest', async (_, reply) => void reply.headers(headers));
  app.addHook('preClose', async () => {
    streams.closeAll();
    endLeftoverConnections(app);
  });
  guardRequests(app);
  readBodiesAsBytes(app);
  app.setErrorHandler(answerError(deps.log));
  app.register(fastifyCookie, { hook: false });
  const limits = createLimits(deps.limits);
  bindRoutes(app, deps, streams, limits);
  serveNotifications(app, deps, limits);
  serveReturns(app, deps);
  serveCaughtMail(app, deps);
  servePlainStyles(app);
  serveOpenapi(app, deps.buildId);
  serveContent(app, deps);
  servePages(app, deps);
  return app;
};

/** Time for a request under way to be answered. */
const graceMillis = 2_000;

/** A browser opens lines ahead of need; Node calls one that never asked anything busy, and would wait for it for ever. */
const endLeftoverConnections = (app: FastifyInstance): void =>
  void setTimeout(() => app.server.closeAllConnections(), graceMillis).unref();

/** A slow sender is cut after 15 s, 10 s for its headers, looked at every two; a reply may stream for hours. */
const nodeOptions = {
  headersTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  // Ours refuses none as it refuses two, with a problem.
  requireHostHeader: false,
};

const bareApp = (deps: HttpDeps): FastifyInstance => {
  const headers = strictHeaders(deps);
  const onError = answerError(deps.log);
  const options = {
    bodyLimit: bodyAtMost,
    requestTimeout: 15_000,
    trustProxy: deps.trustProxy,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 128 },
    clientErrorHandler: answerClientError(headers),
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      void onError(error, request, reply.headers(headers)),
  };
  const server = deps.tls ? { https: { ...nodeOptions, ...deps.tls } } : { http: nodeOptions };
  return Fastify({ ...options, ...server } as FastifyServerOptions) as FastifyInstance;
};

/** A kiosk signs the bytes it sends, and nobody's JSON is read before it is known who sent it. */
const readBodiesAsBytes = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_: unknown, body: unknown) => body,
  );
};

const serveOpenapi = (app: FastifyInstance, buildId: string): void => {
  // Some 140 ms of work, which no start should wait for.
  let text: string | null = null;
  app.get('/api/openapi.json', async (_, reply) => {
    text ??= JSON.stringify(openapi(buildId));
    return reply.type('application/json; charset=utf-8').send(text);
  });
};
