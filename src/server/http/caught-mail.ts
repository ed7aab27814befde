import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from './deps.ts';
import { escaped, sendPlainPage } from './plain-page.ts';

const time = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium', timeZone: 'Europe/Paris' });

const shown = ({
  at,
  to,
  subject,
  text,
}: {
  at: number;
  to: string;
  subject: string;
  text: string;
}): string =>
  `<article><h2>${escaped(subject)}</h2><p>${escaped(to)}, ${time.format(at)}</p><pre dir="auto">${escaped(text)}</pre></article>`;

/** In the demonstration, the letters that were caught instead of sent. */
export const serveCaughtMail = (app: FastifyInstance, { caughtLetters }: HttpDeps): void => {
  if (!caughtLetters) return;
  app.get('/demo/courrier', async (_, reply) => {
    const letters = caughtLetters().map(shown);
    const list = letters.length > 0 ? letters.join('\n') : '<p>Aucun message pour le moment.</p>';
    return sendPlainPage(
      reply,
      'Courrier de démonstration',
      `<h1>Courrier de démonstration</h1><p>Ces messages ne sont pas partis : ils restent ici jusqu’à l’arrêt du serveur.</p>${list}`,
    );
  });
};
