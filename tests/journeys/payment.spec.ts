import { paymentPicture } from './support/payment-picture.ts';
import { acceptBill, askDesk, codeFor, openPaying, press, showCode } from './support/paying.ts';
import { pastAddresses } from './support/past-addresses.ts';
import { Phone } from './support/phone.ts';
import { expect, test } from './support/provider.ts';

const first = '19ᵉ · Borne 1';

test('from the kiosk’s code to the phone, the payment page and back: paid everywhere, with a receipt', async ({
  house,
}) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  const address = await codeFor(kiosk, 'DEMO 01');

  await paymentPicture(kiosk.page, 'fr-kiosk-code');
  const phone = new Phone(await house.scan(address));
  await expect(phone.heading(/Vérifiez avant de payer/)).toBeVisible();
  await expect(phone.page.getByText('Payer une facture').first()).toBeVisible();
  expect(await pastAddresses(phone.page)).not.toContain('#');
  await expect(kiosk.heading('Continuez sur votre téléphone')).toBeVisible();

  await paymentPicture(phone.page, 'fr-phone-check');
  await phone.goToPayPage('lea.martin@exemple.fr');
  await expect(phone.page.getByText('42,50 €')).toBeVisible();
  await expect(kiosk.page.getByText('Paiement en cours').first()).toBeVisible();
  await paymentPicture(kiosk.page, 'fr-kiosk-paying');
  await paymentPicture(phone.page, 'fr-provider');
  await phone.choose('La carte est acceptée');
  await phone.comeBack();
  await expect(phone.heading('C’est payé')).toBeVisible();
  await expect(kiosk.heading('C’est payé')).toBeVisible();
  await paymentPicture(phone.page, 'fr-phone-paid');
  await paymentPicture(kiosk.page, 'fr-kiosk-paid');
  await expect((await askDesk(desk, 'demo01', '42,50')).getByText('Payée', { exact: true })).toBeVisible();
  await paymentPicture(desk.page, 'fr-desk-paid');

  await phone.page.getByRole('button', { name: 'Recevoir le reçu par e-mail' }).click();
  await phone.page.getByRole('textbox').fill('lea.martin@exemple.fr');
  await phone.page.getByRole('button', { name: 'Envoyer le reçu' }).click();
  await expect(phone.page.getByText('Le reçu est parti')).toBeVisible();
  const mail = await (await fetch(`${house.server.origin}/demo/courrier`)).text();
  expect(mail).toContain('lea.martin@exemple.fr');
  expect(mail).toContain('42,50');
});

test('refused for now on every screen, until when, and paid on the page that is still open', async ({
  house,
}) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  const address = await codeFor(kiosk, 'DEMO 02');
  const phone = new Phone(await house.scan(address));
  await phone.goToPayPage();
  await phone.choose('La carte est refusée');
  await expect(phone.heading(/Refusé/)).toBeVisible();
  await expect(kiosk.heading('Refusé pour l’instant')).toBeVisible();
  await expect(
    kiosk.page.getByText(/jusqu’à \d.* sur la page de paiement encore ouverte/).first(),
  ).toBeVisible();
  await expect(kiosk.button('Recommencer le paiement')).toHaveCount(0);
  await expect(await askDesk(desk, 'DEMO 02', '126,40')).toContainText('Refusé pour l’instant');

  await phone.choose('La carte est acceptée');
  await expect(kiosk.heading('C’est payé')).toBeVisible();
  await phone.comeBack();
  await expect(phone.heading('C’est payé')).toBeVisible();
});

test('who first chose another means, came back and pays by phone sees it paid, with the receipt', async ({
  house,
}) => {
  const kiosk = await house.kiosk(first);
  await kiosk.begin.click();
  await openPaying(kiosk);
  await acceptBill(kiosk, 'DEMO 12');
  await press(kiosk, kiosk.button(/^Je n’ai pas de téléphone/));
  await press(kiosk, kiosk.button('Je paierai autrement'));
  await expect(kiosk.heading(/Payez autrement/)).toBeVisible();
  await press(kiosk, kiosk.button('Retour'));
  await press(kiosk, kiosk.button('Revenir aux moyens de paiement'));
  const phone = new Phone(await house.scan(await showCode(kiosk)));
  await phone.goToPayPage();
  await phone.choose('La carte est acceptée');
  await expect(kiosk.heading('C’est payé')).toBeVisible();
  await expect(kiosk.page.getByRole('heading', { name: 'Reçu' })).toBeVisible();
  await expect(kiosk.button(/Garder le reçu/)).toBeVisible();
  await press(kiosk, kiosk.button('Finir la démarche'));
  await expect(kiosk.heading('La facture est payée')).toBeVisible();
  await expect(kiosk.page.getByRole('heading', { name: 'Reçu' })).toBeVisible();
});

test('a phone whose tab was killed on the payment page learns the truth from the code, in another browser', async ({
  house,
  provider,
}) => {
  const kiosk = await house.kiosk(first);
  const address = await codeFor(kiosk, 'DEMO 03');
  const phone = new Phone(await house.scan(address));
  await phone.goToPayPage();

  const other = new Phone(await house.scan(address));
  await expect(other.heading('Paiement en cours')).toBeVisible();
  await expect(other.page.getByText(/ouverte jusqu’à \d/).first()).toBeVisible();
  await expect(other.page.getByRole('button', { name: /^(Payer|Recommencer)/ })).toHaveCount(0);

  await provider.set({ notify: 'never' });
  await phone.choose('Le prélèvement est accepté');
  await phone.killAfterPaying();
  const again = new Phone(await house.scan(address));
  await expect(again.heading('C’est payé')).toBeVisible({ timeout: 45_000 });
  await expect(kiosk.heading('C’est payé')).toBeVisible();
});
