import { expect, test } from './support/house.ts';
import type { Desk } from './support/desk.ts';
import type { Kiosk } from './support/kiosk.ts';

const first = '19ᵉ · Borne 1';

const call = async (kiosk: Kiosk): Promise<void> => {
  await kiosk.callBar.click();
  await expect(kiosk.heading('Les agents sont prévenus')).toBeVisible();
};

const take = async (desk: Desk): Promise<void> => {
  await desk.cards.first().click();
  await desk.press(/^Je prends/);
};

test('a call on hold stays with its agent, who helps someone at the counter meanwhile and takes it up again', async ({
  house,
}) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await call(kiosk);
  await take(desk);
  await expect(kiosk.heading('Lina vient vers vous')).toBeVisible();
  await desk.press(/^Mettre en attente/);
  await expect(kiosk.heading('Un agent garde votre appel')).toBeVisible();

  await desk.press(/^Nouvelle personne au comptoir/);
  await desk.page.getByLabel('De quoi s’agit-il ?').selectOption({ index: 1 });
  await desk.press('Je m’en occupe');
  await expect(desk.cards).toHaveCount(2);
  await desk.press(/Aidé au comptoir/);
  await desk.press('Envoyer maintenant');
  await expect(desk.button(/Aidé au comptoir/)).toHaveCount(0);

  await desk.page.locator('.call-card', { hasText: 'Borne 1' }).click();
  await desk.press(/^Je reprends/);
  await expect(kiosk.heading('Lina est avec vous')).toBeVisible();
  await desk.press(/Aidé sur place/);
  await desk.press('Envoyer maintenant');
  await expect(kiosk.heading('Votre appel est terminé')).toBeVisible();
});

test('an agent proposes a call-back; the resident alone says yes and writes the number', async ({
  house,
}) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await call(kiosk);
  await take(desk);
  await desk.press(/^Je suis à la borne/);
  await expect(desk.page.getByRole('textbox', { name: /num/i })).toHaveCount(0);
  await desk.press(/^Proposer un rappel/);
  await expect(desk.page.getByText('La personne n’a pas encore répondu.')).toBeVisible();

  await expect(kiosk.page.getByText('Voulez-vous être rappelé')).toBeVisible();
  await kiosk.page.waitForTimeout(450);
  await kiosk.button('Oui, être rappelé').click();
  await expect(kiosk.heading('C’est à propos de quoi ?')).toBeVisible();
  await kiosk.page.waitForTimeout(450);
  await kiosk.button('Autre chose').click();
  await expect(kiosk.heading('Être rappelé')).toBeVisible();
  await expect(desk.page.getByText('La personne a dit oui.')).toBeVisible();
  await kiosk.page
    .getByRole('textbox', { name: 'Votre numéro de téléphone' })
    .pressSequentially('0612345678');
  await kiosk.page.getByRole('radio').first().check({ force: true });
  await kiosk.button('Demander le rappel').click();
  await expect(kiosk.heading('On vous rappelle')).toBeVisible();
  await expect(kiosk.page.getByText('Voulez-vous être rappelé')).toHaveCount(0);
  await desk.page.getByRole('link', { name: 'Rappels' }).click();
  await expect(desk.button('Prendre ce rappel')).toBeVisible();
});

test('who says no is asked no more', async ({ house }) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await call(kiosk);
  await take(desk);
  await desk.press(/^Proposer un rappel/);
  await kiosk.page.waitForTimeout(450);
  await kiosk.button('Non merci').click();
  await expect(kiosk.page.getByText('Voulez-vous être rappelé')).toHaveCount(0);
  await expect(desk.page.getByText('La personne a dit non.')).toBeVisible();
  await expect(desk.button(/^Proposer un rappel/)).toHaveCount(0);
});

test('a caller on the telephone is promised a call-back, and follows it by the code that they were told', async ({
  house,
}) => {
  const desk = await house.desk('Samira');
  await desk.press(/^Nouvel appel/);
  await desk.page.getByLabel('De quoi s’agit-il ?').selectOption({ index: 1 });
  await desk.press('Je m’en occupe');
  await desk.press(/^Promettre un rappel/);
  await expect(desk.page.getByLabel('Numéro à rappeler')).toBeFocused();
  await desk.page.getByLabel('Numéro à rappeler').fill('06 12 34 56 78');
  await desk.page.getByRole('radio').first().check({ force: true });
  await desk.press('Enregistrer le rappel');
  const code = await desk.page.locator('.caller-callback__code').innerText();
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
  expect(await desk.page.locator('body').innerText()).not.toContain('06 12 34');

  const phone = await house.phone('/suivi');
  await phone.getByLabel('Code de suivi').fill(code);
  await phone.getByRole('button', { name: 'Voir où en est ma demande' }).click();
  await expect(phone.getByRole('heading', { name: /rappel/i }).first()).toBeVisible();
});

test('by keyboard alone: a new person, on hold, the sheet of keys, and none of it once they are switched off', async ({
  house,
}) => {
  const desk = await house.desk('Lina');
  const { page } = desk;
  const key = (name: string): Promise<void> => page.keyboard.press(name);
  await expect(desk.button(/^Nouvelle personne au comptoir/)).toBeVisible();
  await key('n');
  await expect(page.getByLabel('De quoi s’agit-il ?')).toBeFocused();
  await page.getByRole('button', { name: 'Je m’en occupe' }).focus();
  await key('Enter');
  await expect(desk.cards).toHaveCount(1);
  await key('i');
  await expect(page.getByText(/en attente/i).first()).toBeVisible();
  await expect(desk.button(/^Je reprends/)).toBeVisible();
  await key('?');
  const sheet = page.getByRole('dialog');
  for (const words of ['Mettre en attente', 'Nouvelle personne, ou nouvel appel', 'Proposer un rappel'])
    await expect(sheet.getByText(words)).toBeVisible();
  await sheet.getByRole('checkbox').uncheck();
  await key('Escape');
  await key('n');
  await expect(page.getByLabel('De quoi s’agit-il ?')).toHaveCount(0);
});
