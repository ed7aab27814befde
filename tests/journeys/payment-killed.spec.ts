import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../support/launch-options.ts';
import { kioskSize } from './support/house.ts';
import { Kiosk } from './support/kiosk.ts';
import { askDesk, askResident, codeFor } from './support/paying.ts';
import { Phone } from './support/phone.ts';
import { expect, test } from './support/provider.ts';

const first = '19ᵉ · Borne 1';

test('the server killed before, during and after the payment: the truth on every screen', async ({
  house,
  provider,
}) => {
  const { server } = house;
  const killed = async (): Promise<void> => {
    await server.kill();
    await server.start();
  };
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  const address = await codeFor(kiosk, 'DEMO 01');
  await killed();
  const phone = new Phone(await house.scan(address));
  await expect(phone.pay).toBeEnabled();
  await killed();
  await phone.goToPayPage();
  await killed();
  await provider.set({ notify: 'never' });
  await phone.choose('La carte est acceptée');
  await killed();
  await phone.comeBack();
  await expect(phone.heading('C’est payé')).toBeVisible();
  await expect(kiosk.heading('C’est payé')).toBeVisible({ timeout: 45_000 });
  await killed();
  await expect(await askDesk(desk, 'DEMO 01', '42,50')).toContainText('Payée');
  await expect(phone.heading('C’est payé')).toBeVisible();
});

test('a kiosk killed while a phone pays shows nothing of it afterwards, and "Ai-je payé ?" tells the truth', async ({
  house,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-profile-'));
  const launch = () => chromium.launchPersistentContext(profile, { ...launchOptions, viewport: kioskSize });
  let context = await launch();
  try {
    let kiosk = await Kiosk.enrol(await context.newPage(), house.server.origin, first);
    const phone = new Phone(await house.scan(await codeFor(kiosk, 'DEMO 02')));
    await phone.goToPayPage();
    const gone = context.waitForEvent('close');
    const session = await context.browser()?.newBrowserCDPSession();
    // The answer never comes: there is nobody left to give it.
    void session?.send('Browser.crash').catch(() => undefined);
    await gone;
    await phone.choose('La carte est acceptée');
    await phone.comeBack();
    await expect(phone.heading('C’est payé')).toBeVisible();

    context = await launch();
    kiosk = new Kiosk(await context.newPage());
    await kiosk.page.goto(`${house.server.origin}/borne`);
    await expect(kiosk.begin).toBeVisible();
    expect(await kiosk.page.content()).not.toContain('DEMO 02');
    await kiosk.begin.click();
    await kiosk.button(/^Ai-je payé/).click();
    await askResident(kiosk, 'demo-02', '126,40');
    await expect(kiosk.page.getByText('Oui, cette facture est payée').first()).toBeVisible();
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
