import type { FastifyInstance, FastifyReply } from 'fastify';

const styles = `
:root { color-scheme: light; font-family: system-ui, sans-serif; font-size: 1.25rem; line-height: 1.5; }
body { margin: 0; padding: 2rem 1.25rem; background: #fff; color: #1b2430; }
main { max-width: 40rem; margin-inline: auto; }
h1 { font-size: 1.75rem; line-height: 1.2; }
article { border-top: 2px solid #53626a; padding-block: 1rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
`;

const stylesPath = '/paiement/page.css';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

export const servePlainStyles = (app: FastifyInstance): void => {
  app.get(stylesPath, async (_, reply) => reply.type('text/css; charset=utf-8').send(styles));
};

/** A page without a script, made here, for the few moments in which no page of ours is there. */
export const sendPlainPage = (reply: FastifyReply, title: string, inside: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${stylesPath}">
</head>
<body><main>
${inside}
</main></body>
</html>
`);
