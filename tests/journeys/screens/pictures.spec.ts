import { expect, test } from '../support/house.ts';
import { takePicture } from './support/picture.ts';

const half = 0.5;

const afternoon = new URL('./support/afternoon.mjs', import.meta.url);
test.use({ env: { NODE_OPTIONS: `--import=${afternoon.href}` } });

test('what the README shows of kiosk and desk is what they show', async ({ house }) => {
  const lina = await house.desk('Lina');
  const hall = await house.kiosk('19ᵉ · Borne 1');
  await expect(hall.page.getByText('Un agent est là').first()).toBeVisible();
  await takePicture(hall.page, 'kiosk-attract', { scale: half });

  const omar = await house.desk('Omar');
  await hall.callBar.click();
  await omar.cards.first().click();
  await omar.press(/^Je prends/);
  await expect(hall.heading('Omar vient vers vous')).toBeVisible();
  await takePicture(hall.page, 'kiosk-coming', { scale: half });

  const records = await house.kiosk('19ᵉ · Borne 2');
  await records.openBirthCertificate();
  await takePicture(records.page, 'kiosk-question', { scale: half });
  await records.callBar.click();
  await expect(lina.page).toHaveTitle(/\(1\)/);

  // Someone else comes to the first kiosk while its call is under way.
  await hall.button('Terminer et effacer').click();
  await hall.button(/laisser l’appel ouvert/).click();
  await hall.begin.click();
  await hall.callBar.click();
  await expect(lina.page).toHaveTitle(/\(2\)/);
  // A browser under test refuses notifications.
  await lina.button('C’est noté').click();
  await lina.cards.first().click();
  await expect(lina.button(/^Je prends/)).toBeVisible();
  await expect(lina.page.getByText(/Omar/).first()).toBeAttached();
  // So that the waits shown are not all of 0 s, and Omar's console has said that he is busy.
  if (process.env['PICTURES'] === '1') await lina.page.waitForTimeout(17_000);
  expect(await lina.page.title()).not.toMatch(/Omar|Lina|Borne/);
  await takePicture(lina.page, 'desk-queue');
});

test('what the README shows of a phone is what it shows', async ({ house }) => {
  const phone = await house.phone('/');
  await phone.getByRole('button', { name: /Papiers et état civil/ }).click();
  await phone
    .getByRole('button', { name: /acte de naissance/i })
    .first()
    .click();
  await expect(phone.getByRole('button', { name: 'Commencer' })).toBeVisible();
  await takePicture(phone, 'phone-start');
});
