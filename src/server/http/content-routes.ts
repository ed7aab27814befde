import type { FastifyInstance, FastifyReply } from 'fastify';
import type { HttpDeps } from './deps.ts';
import { sendProblem } from './problem-reply.ts';

const json = 'application/json; charset=utf-8';
const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The index is asked for again each time; what it leads to never changes under its address. */
export const serveContent = (app: FastifyInstance, { content }: Pick<HttpDeps, 'content'>): void => {
  app.get('/content/index.json', async (request, reply) => {
    const index = content.index();
    const tag = `"${index.version}"`;
    reply.header('cache-control', 'no-cache').header('etag', tag);
    return request.headers['if-none-match'] === tag
      ? reply.code(304).send()
      : sendJson(reply, JSON.stringify(index));
  });

  app.get<{ Params: { version: string; file: string } }>(
    '/content/:version/:file',
    async (request, reply) => {
      const { version, file } = request.params;
      const text = safeName.test(version) && safeName.test(file) ? await content.file(version, file) : null;
      if (text === null) return sendProblem(reply, { refused: 'not_found' });
      return sendJson(reply.header('cache-control', 'public, max-age=31536000, immutable'), text);
    },
  );
};

const sendJson = (reply: FastifyReply, text: string): FastifyReply => reply.type(json).send(text);
