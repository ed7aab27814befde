import type { Payment } from './payment.ts';

const clean = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const frame = (title: string, inside: string): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/simulateur.css">
</head>
<body>
<p class="ribbon">Page de paiement simulée. Aucun argent, aucune carte.</p>
<main>
<h1>${title}</h1>
${inside}
</main>
</body>
</html>`;

const euros = (cents: string): string => {
  const digits = cents.padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)} €`;
};

/** No card field, not even a pretended one: nobody should learn to type a card into a test page. */
export const paymentPage = (payment: Payment): string =>
  frame(
    'Payer en ligne',
    `<dl>
<div><dt>Organisme</dt><dd>Commune de démonstration</dd></div>
<div><dt>Référence</dt><dd>${clean(payment.fields['refdet'] ?? '')}</dd></div>
<div><dt>Objet</dt><dd>${clean(payment.fields['objet'] ?? '')}</dd></div>
<div><dt>Montant</dt><dd class="amount">${euros(payment.fields['montant'] ?? '0')}</dd></div>
</dl>
<form method="post" action="/tpa/fin">
<input type="hidden" name="idop" value="${payment.id}">
<button class="main" name="fin" value="P">La carte est acceptée</button>
<button name="fin" value="V">Le prélèvement est accepté</button>
<button name="fin" value="R">La carte est refusée</button>
<button name="fin" value="Z">Le prélèvement est refusé</button>
<button name="fin" value="A">J’abandonne</button>
</form>`,
  );

/** After a refusal the page stays open, as the real one does: another try may still succeed on it. */
export const refusedPage = (payment: Payment): string =>
  paymentPage(payment).replace('<h1>Payer en ligne</h1>', '<h1>Refusé. Vous pouvez essayer encore.</h1>');

export const deadPage = (code: string): string =>
  frame(
    'Cette page de paiement n’est plus utilisable',
    `<p>Elle s’ouvre une seule fois, dans les quinze minutes. Revenez sur le site de votre mairie.</p><p>Code ${code}</p>`,
  );

export const returnPage = (address: string): string =>
  frame('C’est terminé', `<p><a class="main" href="${clean(address)}">Revenir au site de la mairie</a></p>`);

export const styles = `
:root { color-scheme: light; font-family: system-ui, sans-serif; }
body { margin: 0; background: #eef1f4; color: #1b2430; }
.ribbon { margin: 0; padding: 12px 20px; background: #1b2430; color: #fff; font-weight: 600; }
main { max-width: 520px; margin-inline: auto; padding: 24px 20px; }
h1 { font-size: 1.6rem; line-height: 1.2; }
dl { background: #fff; border: 1px solid #c5ccd4; border-radius: 12px; padding: 4px 16px; }
dl div { display: flex; justify-content: space-between; gap: 16px; padding: 12px 0; border-bottom: 1px solid #e3e7ec; }
dl div:last-child { border-bottom: 0; }
dd { margin: 0; font-weight: 600; text-align: end; }
.amount { font-size: 1.5rem; }
form { display: grid; gap: 12px; }
button, a.main { min-height: 52px; font: inherit; font-weight: 600; border-radius: 12px; border: 2px solid #53626a; background: #fff; color: inherit; }
.main { background: #1f4f99; border-color: #1f4f99; color: #fff; display: block; padding: 14px; text-align: center; text-decoration: none; }
`;
