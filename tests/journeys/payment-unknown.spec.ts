import type { Page } from '@playwright/test';
import { agePayments } from './support/ledger.ts';
import { paymentPicture } from './support/payment-picture.ts';
import { askDesk, codeFor } from './support/paying.ts';
import { Phone } from './support/phone.ts';
import { expect, test } from './support/provider.ts';

const first = '19ᵉ · Borne 1';

/** What nobody may read while nothing is known. */
const neverSaid = /échec|échou|erreur|rien n’a été payé|rien n’est payé/i;

const readsNothingUntrue = async (...pages: readonly Page[]): Promise<void> => {
  for (const page of pages) {
    const text = await page.locator('body').innerText();
    expect(text.length).toBeGreaterThan(40);
    expect(text).not.toMatch(neverSaid);
    await expect(page.getByRole('button', { name: /^(Payer \d|Recommencer)/ })).toHaveCount(0);
  }
};

test('a provider that answers no more, then forgets overnight: in verification, with one code, for resident, kiosk and desk', async ({
  house,
  provider,
}) => {
  const desk = await house.desk('Lina');
  const officer = await house.officer('Mathis');
  const kiosk = await house.kiosk(first);
  const code = await codeFor(kiosk, 'DEMO 03');
  const phone = new Phone(await house.scan(code));
  await phone.goToPayPage();
  await phone.page.close();
  const again = new Phone(await house.scan(code));
  await expect(again.heading('Paiement en cours')).toBeVisible();

  // A night went by. The first question gets no answer within its fifteen seconds, the next one that nobody knows.
  await provider.sleep();
  await provider.set({ nextCall: 'time-out' });
  await agePayments(house, 25);
  await again.page.reload();
  await expect(again.heading('En cours de vérification')).toBeVisible({ timeout: 45_000 });
  await readsNothingUntrue(again.page);

  await expect(kiosk.heading('En cours de vérification')).toBeVisible({ timeout: 45_000 });
  await officer.getByRole('link', { name: 'Paiements à vérifier' }).click();
  const alert = officer.locator('.alert-card').filter({ hasText: 'DEMO 03' });
  // After a silence it is asked again minutes later: here, at once.
  await expect(async () => {
    if ((await alert.count()) === 0) await agePayments(house, 1);
    await expect(alert).toHaveCount(1, { timeout: 5_000 });
  }).toPass({ timeout: 90_000 });
  const named = (await again.page.locator('.payment-code__value').textContent())?.trim() ?? 'no code';
  expect(named).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const word = await askDesk(desk, 'DEMO 03', '312,00');
  await expect(word).toContainText(/vérification/i);
  for (const page of [kiosk.page, desk.page, officer])
    await expect(page.getByText(named).first()).toBeVisible();
  await readsNothingUntrue(again.page, kiosk.page, desk.page, officer);
  await paymentPicture(again.page, 'fr-phone-unknown');
  await paymentPicture(kiosk.page, 'fr-kiosk-unknown');
  await paymentPicture(desk.page, 'fr-desk-unknown');
  await paymentPicture(officer, 'fr-desk-unverified');
});

test('a provider that never answers the opening: nothing was paid, it says, and the same bill is paid at the second touch', async ({
  house,
  provider,
}) => {
  const kiosk = await house.kiosk(first);
  const phone = new Phone(await house.scan(await codeFor(kiosk, 'DEMO 02')));
  await provider.set({ nextCall: 'time-out' });
  await expect(phone.pay).toBeEnabled();
  await phone.page.waitForTimeout(450);
  await phone.pay.click();
  await expect(phone.page.getByText(/Rien n’a été payé/).first()).toBeVisible({ timeout: 45_000 });
  expect(await phone.page.locator('body').innerText()).not.toMatch(/échec|échou|erreur/i);
  await phone.goToPayPage();
  await phone.choose('La carte est acceptée');
  await phone.comeBack();
  await expect(phone.heading('C’est payé')).toBeVisible();
  await expect(kiosk.heading('C’est payé')).toBeVisible();
});
