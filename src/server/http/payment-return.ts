import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { communeId as communeIdSchema } from '#contract/schemas/base.ts';
import type { HttpDeps } from './deps.ts';
import { sendPlainPage } from './plain-page.ts';
import { refuseAddress } from './request-guards.ts';

const params = v.object({
  communeId: communeIdSchema,
  place: v.picklist(['accueil', 'borne']),
  token: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
});

const endPage = '/paiement/fini';

/** The kiosk that opened this window must be able to close it: an opener policy of our own would part them. */
const held = (reply: FastifyReply): FastifyReply => reply.header('cross-origin-opener-policy', 'unsafe-none');

/**
 * The payer's browser, back from the payment page: by GET or POST, across sites, with the provider's id in the query,
 * which is not even looked at. It leads on at once, so that no address that stays names the payment.
 */
export const serveReturns = (app: FastifyInstance, deps: HttpDeps): void => {
  const comeBack = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const back = v.safeParse(params, request.params);
    if (!back.success) return refuseAddress(request, reply);
    const { communeId, place, token } = back.output;
    await deps.rumours.returned(communeId, token, deps.clock());
    if (place === 'borne') return held(reply).code(303).header('location', endPage).send();
    return reply.code(303).header('location', `/#retour=${token}`).send();
  };
  app.register(async (scope) => {
    // Whatever form is posted here is nobody's: it goes unread.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', async (_: unknown, body: NodeJS.ReadableStream) => void body.resume());
    scope.route({
      method: ['GET', 'POST'],
      url: '/paiement/retour/:communeId/:place/:token',
      handler: comeBack,
    });
  });
  app.get(endPage, async (_, reply) => sendPlainPage(held(reply), 'Côte à côte', endWords));
};

/** Nothing is said of whether it was paid: the screen that is followed says it. */
const endWords = `<h1>Vous pouvez fermer cette fenêtre.</h1>
<p>Regardez la suite sur la borne.</p>
<p lang="en">You can close this window. The kiosk’s screen tells you the rest.</p>
<p lang="ar" dir="rtl">يمكنكم إغلاق هذه النافذة. تابعوا على شاشة الجهاز.</p>`;
