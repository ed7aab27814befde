import { expect, test } from './support/house.ts';

test('a number left at the kiosk is called after the answer was written, and its link tells that it was', async ({
  house,
}) => {
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  await kiosk.callBar.click();
  await kiosk.button('Être rappelé').click();
  await expect(kiosk.heading('C’est à propos de quoi ?')).toBeVisible();
  await kiosk.page.waitForTimeout(450);
  await kiosk.button('Autre chose').click();
  await kiosk.button('Demander le rappel').click();
  await expect(kiosk.page.getByText('Écrivez le numéro où vous appeler.').first()).toBeVisible();
  await kiosk.page.getByLabel('Votre numéro de téléphone').click();
  for (const digit of '0612345678')
    await kiosk.page.getByRole('button', { name: digit, exact: true }).click({ delay: 60 });
  await kiosk.page.getByRole('radio').first().check({ force: true });
  await kiosk.button('Demander le rappel').click();
  await expect(kiosk.heading('On vous rappelle')).toBeVisible();
  // The keyboard's echo goes with the field: the number stands once, for its person to check.
  await expect(kiosk.page.locator('.keyboard')).toHaveCount(0);
  await expect(kiosk.page.getByText('0612345678')).toHaveCount(1);
  const code = await kiosk.page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/).innerText();

  const desk = await house.desk('Lina');
  const number = desk.page.getByText('06 12 34 56 78');
  await desk.page.getByRole('link', { name: 'Rappels' }).click();
  await desk.press('Prendre ce rappel');
  await desk.page.getByLabel('Écrivez la réponse avant d’appeler').fill('Votre acte est prêt.');
  await desk.press('La réponse est écrite');
  await expect(desk.page.getByText('Votre acte est prêt.')).toBeVisible();
  await expect(number).toHaveCount(0);
  await desk.press('Afficher le numéro');
  await expect(number).toBeVisible();
  await expect(desk.page.getByRole('link', { name: 'Appeler' })).toHaveAttribute('href', 'tel:+33612345678');
  await desk.press('La personne a eu sa réponse');
  await expect(desk.page.getByText(/La personne a eu sa réponse\. Son numéro/)).toBeVisible();
  await expect(number).toHaveCount(0);

  const phone = await house.phone('/suivi');
  await phone.getByLabel('Code de suivi').fill(code);
  await phone.getByRole('button', { name: 'Voir où en est ma demande' }).click();
  await expect(phone.getByRole('heading', { name: 'Le rappel est fait' })).toBeVisible();
});
