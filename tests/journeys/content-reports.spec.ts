import { expect, test } from './support/house.ts';
import type { Kiosk } from './support/kiosk.ts';
import type { Page } from '@playwright/test';

const first = '19ᵉ · Borne 1';
const door = 'Cette page se trompe';
const reply = 'Le titre dit maintenant ce que la page fait.';

const press = async (page: Page, name: string | RegExp): Promise<void> => {
  const button = page.getByRole('button', { name });
  await expect(button).toBeEnabled();
  // A second press at the same place passes only after 400 ms.
  await page.waitForTimeout(450);
  await button.click();
};

const say = async (kiosk: Kiosk, reason: string): Promise<void> => {
  await press(kiosk.page, door);
  await kiosk.page.getByRole('radio', { name: reason }).check({ force: true });
  await press(kiosk.page, 'Envoyer le signalement');
};

test('a page said to be wrong at a kiosk reaches its owner, whose answer everyone reads at home', async ({
  house,
}) => {
  const kiosk = await house.kiosk(first);
  await kiosk.begin.click();
  const sent: string[] = [];
  kiosk.page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/reports'))
      sent.push(request.postData() ?? '');
  });
  await say(kiosk, 'Ce n’est pas clair');
  await expect(kiosk.heading('Signalement reçu')).toBeVisible();
  expect(sent.map((body) => Object.keys(JSON.parse(body) as object).sort())).toEqual([
    ['locale', 'page', 'reason', 'version'],
  ]);
  await press(kiosk.page, 'Revenir à la page');
  await expect(kiosk.heading('Que voulez-vous faire ?')).toBeVisible();

  const phone = await house.phone('/corrections');
  await expect(phone.getByText('Aucune réponse pour l’instant')).toBeVisible();

  const officer = await house.officer('Mathis');
  await press(officer, 'Plus');
  await officer.getByRole('link', { name: 'Signalements' }).click();
  const card = officer.locator('.report-card').first();
  await expect(card).toContainText('Trouver une démarche');
  await expect(card).toContainText('Dit une fois par un usager');
  await press(officer, 'J’ai vu');
  await expect(card).toContainText('Vu');
  await press(officer, 'C’est corrigé');
  await officer.getByLabel(/Ce qui a changé/).fill(reply);
  await press(officer, 'Publier : corrigé');
  await expect(officer.getByText('Aucun signalement n’attend')).toBeVisible();

  await phone.reload();
  await expect(phone.locator('.correction')).toContainText('Corrigé');
  await expect(phone.locator('.correction__reply')).toHaveText(reply);
  await press(kiosk.page, 'Vous avez dit, nous avons corrigé');
  await expect(kiosk.page.locator('.correction__reply')).toHaveText(reply);
});

test('without network a report is not sent, says so, and is kept nowhere', async ({ house }) => {
  const kiosk = await house.kiosk(first);
  await kiosk.begin.click();
  await press(kiosk.page, door);
  await kiosk.page.getByRole('radio', { name: 'Un lien ne marche pas' }).check({ force: true });
  await kiosk.page.context().setOffline(true);
  await press(kiosk.page, 'Envoyer le signalement');
  await expect(kiosk.page.getByText('Pas envoyé')).toBeVisible();
  await press(kiosk.page, 'Retour');
  await press(kiosk.page, door);
  await expect(kiosk.page.getByRole('radio', { checked: true })).toHaveCount(0);
  const kept = await kiosk.page.evaluate(() =>
    [localStorage, sessionStorage].map((store) => JSON.stringify(Object.entries(store))).join(),
  );
  expect(kept).not.toContain('dead-link');
});

test('an agent asks another service from a call, and the answer comes while the call stays theirs', async ({
  house,
}) => {
  const lina = await house.desk('Lina');
  const officer = await house.officer('Mathis');
  const kiosk = await house.kiosk(first);
  await kiosk.callBar.click();
  await lina.cards.first().click();
  await lina.press(/^Je prends/);
  await lina.press('Demander à un collègue');
  await lina.page.getByLabel('À qui ?').selectOption({ label: 'Service des factures familiales' });
  await lina.page.getByLabel('Une précision').fill('Pour Mme Dupont ?');
  await lina.press('Quel montant ?');
  await expect(lina.page.getByText('Ce texte semble désigner une personne')).toBeVisible();
  await lina.page.getByLabel('Une précision').fill('Le tarif change-t-il en cours d’année ?');
  await lina.press('Quel montant ?');
  await expect(lina.page.getByText('Pas encore de réponse')).toBeVisible();

  await expect(officer.getByText('Un collègue vous pose une question')).toBeVisible();
  await press(officer, 'Répondre');
  const card = officer.locator('.question-card');
  await expect(card).toContainText('Le tarif change-t-il en cours d’année ?');
  await officer.getByLabel('Votre réponse').fill('Oui, au mois de septembre.');
  await press(officer, 'Répondre');
  await expect(card).toContainText('Répondu');

  await expect(lina.page.getByText('Oui, au mois de septembre.')).toBeVisible();
  await lina.press(/^Je suis à la borne/);
  await expect(lina.page.getByText('Oui, au mois de septembre.')).toBeVisible();
  await lina.press(/Aidé sur place/);
  await lina.press('Envoyer maintenant');
  await expect(card).toHaveCount(0);
});
