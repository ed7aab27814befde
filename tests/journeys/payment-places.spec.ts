import { paymentPicture } from './support/payment-picture.ts';
import { acceptBill, codeFor, openPaying, showCode } from './support/paying.ts';
import { pastAddresses } from './support/past-addresses.ts';
import { Phone } from './support/phone.ts';
import { expect, test } from './support/provider.ts';
import { remains } from './support/remains.ts';

test('in Arabic, from right to left, from the kiosk to the phone and back', async ({ house }) => {
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  await kiosk.button('العربية').click();
  await openPaying(kiosk);
  await acceptBill(kiosk, 'DEMO 01');
  const address = await showCode(kiosk);
  await paymentPicture(kiosk.page, 'ar-kiosk-code');
  const phone = new Phone(await house.scan(address));
  await expect(phone.heading(/تحققوا قبل الدفع/)).toBeVisible();
  await expect(phone.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(kiosk.heading('تابعوا على هاتفكم')).toBeVisible();
  await paymentPicture(phone.page, 'ar-phone-check');
  await paymentPicture(kiosk.page, 'ar-kiosk-opened');
  await phone.goToPayPage();
  await phone.choose('La carte est acceptée');
  await phone.comeBack();
  await expect(phone.heading('تم الدفع')).toBeVisible();
  await paymentPicture(phone.page, 'ar-phone-paid');
  await expect(phone.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(kiosk.heading('تم الدفع')).toBeVisible();
  await paymentPicture(kiosk.page, 'ar-kiosk-paid');
});

test('"Payer ici" opens a window where the site allows it, and whoever walks away leaves none open', async ({
  house,
}) => {
  const kiosk = await house.kiosk('20ᵉ · Borne 1');
  await kiosk.page.clock.install();
  await kiosk.page.reload();
  await kiosk.begin.click();
  await openPaying(kiosk);
  await acceptBill(kiosk, 'DEMO 02');
  await kiosk.page.waitForTimeout(450);
  const opening = kiosk.page.waitForEvent('popup');
  await kiosk.button(/^Payer ici/).click();
  const window = new Phone(await opening);
  await expect(window.heading('Payer en ligne')).toBeVisible();
  await expect(kiosk.heading('La page de paiement est ouverte')).toBeVisible();
  const closed = window.page.waitForEvent('close');
  await kiosk.page.clock.fastForward('15:05');
  await closed;
  await expect(async () => {
    await kiosk.page.clock.fastForward('00:40');
    await expect(kiosk.begin).toBeVisible({ timeout: 1_500 });
  }).toPass({ timeout: 45_000 });
  expect(await remains(kiosk.page)).not.toContain('DEMO 02');
});

/** What a code holds: its invitation and what opens it. */
const secretsOf = (code: string): RegExp =>
  new RegExp(new URL(code).hash.slice('#payer='.length).split('.').join('|'));

/** A space may stand as itself, or as an address writes it. */
const canaries = /zzcanari|demo(?:[ +-]|%20)?03/i;

test('neither the e-mail nor the reference stays in addresses, stores, titles or the server’s log', async ({
  house,
}) => {
  const greeting = house.server.output().length;
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  const code = await codeFor(kiosk, 'DEMO 03');
  const phone = new Phone(await house.scan(code));
  const addresses: string[] = [];
  for (const page of [kiosk.page, phone.page]) page.on('request', (request) => addresses.push(request.url()));
  await phone.goToPayPage('zzcanari@exemple.fr');
  await phone.choose('La carte est acceptée');
  await phone.comeBack();
  await expect(phone.heading('C’est payé')).toBeVisible();
  const kept = await phone.page.evaluate(() =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      history.state,
      document.title,
      location.href,
    ]),
  );
  expect(kept).not.toMatch(canaries);
  for (const page of [kiosk.page, phone.page]) {
    const past = await pastAddresses(page);
    expect(past).toContain(house.server.origin);
    expect(past).not.toMatch(canaries);
    expect(past).not.toMatch(secretsOf(code));
  }
  await expect(kiosk.heading('C’est payé')).toBeVisible();
  await kiosk.button('Terminer et effacer').click();
  await expect(kiosk.begin).toBeVisible();
  expect(await remains(kiosk.page)).not.toMatch(canaries);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.join('\n')).not.toMatch(canaries);
  expect(house.server.output().slice(greeting)).not.toMatch(canaries);
});

test('the search for what remains finds whatever is planted', async ({ house }) => {
  const page = await house.phone('/');
  expect(await remains(page)).not.toMatch(canaries);
  const plants = [
    () => localStorage.setItem('planted', 'zzcanari'),
    () => sessionStorage.setItem('planted', 'zzcanari'),
    () => history.replaceState({ planted: 'zzcanari' }, ''),
    () => history.replaceState(null, '', '#zzcanari'),
    async () => (await caches.open('planted')).put('/zzcanari', new Response('')),
    () => document.body.append('DEMO 03'),
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('planted');
        opening.onupgradeneeded = () => opening.result.createObjectStore('s').put('zzcanari', 1);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
  ];
  for (const plant of plants) {
    await page.evaluate(plant);
    expect(await remains(page), plant.toString()).toMatch(canaries);
    await page.evaluate(async () => {
      localStorage.clear();
      sessionStorage.clear();
      await caches.delete('planted');
    });
    await page.goto(`${house.server.origin}/informations`);
    await page.goto(`${house.server.origin}/`);
  }
});
