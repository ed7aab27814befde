import { expect, test } from './support/house.ts';
import { Desk } from './support/desk.ts';

const first = '19ᵉ · Borne 1';

test('where nobody is, a call rises to the telephone, which answers it and sees the bill that its person shows', async ({
  house,
}) => {
  const samira = await house.desk('Samira');
  const aicha = await house.officer('Aïcha');
  await aicha.getByRole('button', { name: 'Suivre la file' }).click();
  const kiosk = await house.kiosk(first);
  await kiosk.callBar.click();
  await expect(kiosk.heading('Des agents au téléphone sont aussi prévenus')).toBeVisible();

  // The manager of the site is rung now that it has risen, and can only follow.
  await expect(aicha.locator('.ring-band')).toBeVisible();
  await expect(aicha.getByRole('button', { name: /^Je prends/ })).toHaveCount(0);

  await samira.cards.first().click();
  await samira.press(/^Je prends/);
  await expect(kiosk.heading('Samira, à distance, a pris votre appel')).toBeVisible();
  await expect(aicha.locator('.ring-band')).toHaveCount(0);

  await kiosk.page.waitForTimeout(450);
  await kiosk.button('Retrouver ma facture').click();
  await kiosk.page.getByLabel('Référence de la facture').pressSequentially('demo-01');
  await kiosk.page.getByLabel('Montant exact').pressSequentially('42,50');
  await kiosk.page.waitForTimeout(450);
  await kiosk.button('Voir la réponse').click();
  await kiosk.page.waitForTimeout(450);
  await kiosk.button('Montrer ma facture à l’agent').click();
  await kiosk.page.waitForTimeout(450);
  await kiosk.button('Oui, montrer cette facture').click();
  await samira.press('Voir la facture montrée');
  await expect(samira.page.locator('.account-card')).toContainText('DEMO 01');
});

test('a call that an agent of the site can take rings no manager', async ({ house }) => {
  const lina = await house.desk('Lina');
  const aicha = await house.officer('Aïcha');
  await aicha.getByRole('button', { name: 'Suivre la file' }).click();
  const kiosk = await house.kiosk(first);
  await kiosk.callBar.click();
  await expect(lina.page.locator('.ring-band')).toBeVisible();
  await expect(aicha).toHaveTitle(/\(1\)/);
  await expect(aicha.locator('.ring-band')).toHaveCount(0);
});

test('an agent who is paused is not rung, and the kiosk promises nobody', async ({ house }) => {
  const desk = new Desk((await house.desk('Lina')).page);
  const kiosk = await house.kiosk(first);
  await expect(kiosk.page.getByText('Un agent est là').first()).toBeVisible();
  await desk.page.getByLabel(/Ma disponibilité/).selectOption('paused');
  await expect(kiosk.page.getByText('Aucun agent n’est là pour l’instant').first()).toBeVisible({
    timeout: 40_000,
  });
  await kiosk.callBar.click();
  await expect(desk.page).toHaveTitle(/\(1\)/);
  await expect(desk.page.locator('.ring-band')).toHaveCount(0);
  await desk.page.getByLabel(/Ma disponibilité/).selectOption('available');
  await expect(desk.page.locator('.ring-band')).toBeVisible();
});
