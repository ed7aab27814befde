import { paymentPicture } from './support/payment-picture.ts';
import { askDesk, codeFor } from './support/paying.ts';
import { Phone } from './support/phone.ts';
import { expect, test } from './support/provider.ts';

const first = '19ᵉ · Borne 1';

test('abandoned: nobody is invited to pay twice, and money that arrives after all is told as paid', async ({
  house,
  provider,
}) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  const phone = new Phone(await house.scan(await codeFor(kiosk, 'DEMO 01')));
  await phone.goToPayPage();
  const id = await phone.paymentId();
  await phone.choose('J’abandonne');
  await expect(kiosk.heading('Paiement abandonné')).toBeVisible();
  await expect(kiosk.page.getByText(/jusqu’à \d.* encore ouverte/).first()).toBeVisible();
  await expect(kiosk.button('Recommencer le paiement')).toHaveCount(0);
  await expect(await askDesk(desk, 'DEMO 01', '42,50')).toContainText(/abandonné/i);

  await provider.end(id, 'P');
  await expect(kiosk.heading('C’est payé')).toBeVisible();
  await expect(await askDesk(desk, 'DEMO 01', '42,50')).toContainText('Payée');
});

test('another amount than asked is being checked, with a code that the desk has in its list', async ({
  house,
  provider,
}) => {
  await provider.set({ echo: 'wrong-amount', notify: 'twice' });
  const officer = await house.officer('Mathis');
  const kiosk = await house.kiosk(first);
  const phone = new Phone(await house.scan(await codeFor(kiosk, 'DEMO 02')));
  await phone.goToPayPage();
  await phone.choose('La carte est acceptée');
  await phone.comeBack();
  await expect(phone.heading('En cours de vérification')).toBeVisible();
  await expect(phone.page.getByText(/Ne payez pas une deuxième fois/).first()).toBeVisible();
  await expect(phone.page.getByRole('button', { name: /^(Payer|Recommencer)/ })).toHaveCount(0);
  await expect(kiosk.heading('En cours de vérification')).toBeVisible();

  await officer.getByRole('link', { name: 'Paiements à vérifier' }).click();
  const alert = officer.locator('.alert-card').filter({ hasText: 'Payée autrement que demandé' });
  await expect(alert).toHaveCount(1);
  await expect(alert).toContainText('DEMO 02');
  const code = (await alert.locator('dd').nth(2).textContent()) ?? 'no code';
  await expect(phone.page.getByText(code).first()).toBeVisible();
  await paymentPicture(phone.page, 'fr-phone-checking');
  await paymentPicture(kiosk.page, 'fr-kiosk-checking');
  await paymentPicture(officer, 'fr-desk-alert');
});

test('a provider that is away at first: nothing was paid, it says, and a second touch pays', async ({
  house,
  provider,
}) => {
  const kiosk = await house.kiosk(first);
  const phone = new Phone(await house.scan(await codeFor(kiosk, 'DEMO 03')));
  await provider.set({ nextCall: 'unavailable' });
  await expect(phone.pay).toBeEnabled();
  await phone.pay.click();
  await expect(phone.page.getByText(/Rien n’a été payé/).first()).toBeVisible();
  await phone.goToPayPage();
  await phone.choose('La carte est acceptée');
  await phone.comeBack();
  await expect(phone.heading('C’est payé')).toBeVisible();
  await expect(kiosk.heading('C’est payé')).toBeVisible();
});
