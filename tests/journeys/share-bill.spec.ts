import { expect, test } from './support/house.ts';
import type { Desk } from './support/desk.ts';
import type { Kiosk } from './support/kiosk.ts';

const first = '19ᵉ · Borne 1';
const offer = 'Montrer ma facture à l’agent';
const yes = 'Oui, montrer cette facture';

/** Buttons let a second press at the same place pass only after 400 ms. */
const press = async (kiosk: Kiosk, name: string | RegExp): Promise<void> => {
  await kiosk.page.waitForTimeout(450);
  await kiosk.button(name).click();
};

const call = async (kiosk: Kiosk): Promise<void> => {
  await kiosk.callBar.click();
  await expect(kiosk.heading('Les agents sont prévenus')).toBeVisible();
};

const take = async (desk: Desk): Promise<void> => {
  await desk.cards.first().click();
  await desk.press(/^Je prends/);
};

/** From the page of the call, by reference and amount. */
const findBill = async (kiosk: Kiosk, reference: string, amount: string): Promise<void> => {
  await press(kiosk, 'Retrouver ma facture');
  await kiosk.page.getByLabel('Référence de la facture').pressSequentially(reference);
  await kiosk.page.getByLabel('Montant exact').pressSequentially(amount);
  await press(kiosk, 'Voir la réponse');
  await expect(kiosk.button(offer)).toBeVisible();
};

const held = (kiosk: Kiosk): Promise<string> =>
  kiosk.page.evaluate(async () => {
    const bases = await indexedDB.databases();
    const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(Object.entries(store)));
    return [location.href, document.title, document.body.innerText, ...stores, JSON.stringify(bases)].join(
      '\n',
    );
  });

test('whoever holds the call sees the bill that its person showed, nobody else does, and it goes with the call', async ({
  house,
}) => {
  const [lina, omar] = [await house.desk('Lina'), await house.desk('Omar')];
  const kiosk = await house.kiosk(first);
  await call(kiosk);
  await omar.cards.first().click();
  await take(lina);
  await expect(kiosk.heading('Lina vient vers vous')).toBeVisible();
  await lina.press('Voir la facture montrée');
  await expect(lina.page.getByText('La personne ne montre aucune facture')).toBeVisible();

  await findBill(kiosk, 'demo-01', '42,50');
  await press(kiosk, offer);
  await expect(kiosk.heading('Montrer cette facture à l’agent ?')).toBeVisible();
  await lina.press('Regarder encore');
  await expect(lina.page.getByText('La personne ne montre aucune facture')).toBeVisible();
  await press(kiosk, yes);
  await expect(kiosk.page.getByText(/^L’agent peut voir cette facture jusqu’à \d+.h.\d\d\.$/)).toBeVisible();

  await lina.press('Regarder encore');
  const card = lina.page.locator('.account-card');
  await expect(card).toContainText('DEMO 01');
  await expect(card).toContainText(/42,50/);
  await expect(omar.page.locator('.account-card')).toHaveCount(0);
  await expect(omar.button('Voir la facture montrée')).toHaveCount(0);

  await lina.press(/^Je suis à la borne/);
  await lina.press(/Aidé sur place/);
  await lina.press('Envoyer maintenant');
  await expect(kiosk.heading('Votre appel est terminé')).toBeVisible();
  await expect(kiosk.page.getByText('Votre facture n’est pas montrée')).toBeVisible();
  await expect(card).toHaveCount(0);
  await press(kiosk, 'Revenir à l’écran d’avant');
  await expect(kiosk.page.getByText('DEMO 01').first()).toBeVisible();
  await expect(kiosk.button(offer)).toHaveCount(0);

  await press(kiosk, 'Terminer et effacer');
  await expect(kiosk.begin).toBeVisible();
  expect(await held(kiosk)).not.toMatch(/demo.?01|42,50|4250/i);
});

test('a « non » shows nothing, and a cut network loses nothing', async ({ house }) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await call(kiosk);
  await findBill(kiosk, 'DEMO 01', '42,50');
  await press(kiosk, offer);
  await press(kiosk, 'Non');
  await expect(kiosk.button(offer)).toBeVisible();

  await press(kiosk, offer);
  await kiosk.page.context().setOffline(true);
  await press(kiosk, yes);
  await expect(kiosk.page.getByText('Le réseau ne répond pas')).toBeVisible();
  await kiosk.page.context().setOffline(false);
  await press(kiosk, yes);
  await expect(kiosk.page.getByText(/^L’agent qui prendra votre appel pourra voir/)).toBeVisible();

  await take(desk);
  await expect(kiosk.page.getByText(/^L’agent peut voir cette facture jusqu’à/)).toBeVisible();
  await desk.press('Voir la facture montrée');
  await expect(desk.page.locator('.account-card')).toContainText('DEMO 01');
});
