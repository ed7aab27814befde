import type { Page } from '@playwright/test';
import { askDesk, codeFor } from './support/paying.ts';
import { Phone } from './support/phone.ts';
import { expect, test } from './support/provider.ts';

/** Another tab of the same phone. */
const newTab = async ({ page }: Phone, address: string): Promise<Phone> => {
  const tab = new Phone(await page.context().newPage());
  await tab.page.goto(address);
  return tab;
};

const pathOf = ({ page }: Phone): Promise<string> =>
  page.evaluate(() => location.pathname + location.search + location.hash);

/** Whoever asks by the code alone asks again at most every half minute. */
const eventually = { timeout: 45_000 };

const noSecondTry = (page: Page): Promise<void> =>
  expect(page.getByRole('button', { name: /^(Payer|Recommencer)/ })).toHaveCount(0);

test('a phone’s tab killed in mid-payment: its address, its code and another browser tell the truth, as kiosk and desk do', async ({
  house,
  provider,
}) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  const code = await codeFor(kiosk, 'DEMO 02');
  const phone = new Phone(await house.scan(code));
  await expect(phone.heading(/Vérifiez avant de payer/)).toBeVisible();
  // The browser killed the tab before anything was paid, and brings its address back.
  await phone.page.reload();
  expect(await pathOf(phone)).toBe('/payer');
  await expect(phone.heading(/Vérifiez avant de payer/)).toBeVisible();

  await phone.goToPayPage();
  const id = await phone.paymentId();
  const here = await newTab(phone, `${house.server.origin}/`);
  await phone.page.close();
  await here.page.getByRole('button', { name: 'Voir mon paiement' }).click();
  await expect(here.heading('Paiement en cours')).toBeVisible();
  const again = await newTab(here, code);
  const elsewhere = new Phone(await house.scan(code));
  const phones = [here, again, elsewhere];
  for (const each of phones) {
    await expect(each.heading('Paiement en cours')).toBeVisible();
    expect(await pathOf(each)).toBe('/payer');
    await noSecondTry(each.page);
  }
  await expect(kiosk.page.getByText('Paiement en cours').first()).toBeVisible();
  await expect(await askDesk(desk, 'DEMO 02', '126,40')).toContainText('Un paiement est en cours');

  await provider.end(id, 'R');
  for (const each of phones) {
    await expect(each.heading('Refusé pour l’instant')).toBeVisible(eventually);
    await noSecondTry(each.page);
  }
  await expect(kiosk.heading('Refusé pour l’instant')).toBeVisible();
  await expect(await askDesk(desk, 'DEMO 02', '126,40')).toContainText('Refusé pour l’instant');

  await provider.end(id, 'P');
  for (const each of phones) {
    await expect(each.heading('C’est payé')).toBeVisible(eventually);
    await each.page.reload();
    await expect(each.heading('C’est payé')).toBeVisible();
  }
  await expect(kiosk.heading('C’est payé')).toBeVisible();
  await expect(await askDesk(desk, 'DEMO 02', '126,40')).toContainText('Payée');
});

test('another code opened in the same tab tells of its own bill, and never of the one before', async ({
  house,
}) => {
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  const phone = new Phone(await house.scan(await codeFor(kiosk, 'DEMO 01')));
  await phone.goToPayPage();
  await phone.choose('La carte est acceptée');
  await phone.comeBack();
  await expect(phone.heading('C’est payé')).toBeVisible();
  await kiosk.button('Terminer et effacer').click();
  const next = await codeFor(kiosk, 'DEMO 02');
  await phone.page.evaluate((address) => location.assign(address), next);
  await expect(phone.heading(/Vérifiez avant de payer/)).toBeVisible();
  await expect(phone.page.getByText('126,40').first()).toBeVisible();
  await expect(phone.page.getByText('DEMO 01')).toHaveCount(0);
});
