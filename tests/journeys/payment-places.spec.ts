import { keepPicture } from './screens/support/keep-picture.ts';
import { acceptBill, codeFor, openPaying, showCode } from './support/paying.ts';
import { Phone } from './support/phone.ts';
import { expect, test } from './support/provider.ts';
import { remains } from './support/remains.ts';

test('in Arabic, from right to left, from the kiosk to the phone and back', async ({ house }) => {
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  await kiosk.button('العربية').click();
  await openPaying(kiosk);
  await acceptBill(kiosk, 'DEMO 01');
  const address = await showCode(kiosk);
  await keepPicture(kiosk.page, 'payment-ar-kiosk-code');
  const phone = new Phone(await house.scan(address));
  await expect(phone.heading(/تحققوا قبل الدفع/)).toBeVisible();
  await expect(phone.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(kiosk.heading('تابعوا على هاتفكم')).toBeVisible();
  await keepPicture(phone.page, 'payment-ar-phone-check');
  await keepPicture(kiosk.page, 'payment-ar-kiosk-opened');
  await phone.goToPayPage();
  await phone.choose('La carte est acceptée');
  await phone.comeBack();
  await expect(phone.heading('تم الدفع')).toBeVisible();
  await keepPicture(phone.page, 'payment-ar-phone-paid');
  await expect(phone.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(kiosk.heading('تم الدفع')).toBeVisible();
  await keepPicture(kiosk.page, 'payment-ar-kiosk-paid');
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

const canaries = /zzcanari|demo[ -]?03/i;

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
