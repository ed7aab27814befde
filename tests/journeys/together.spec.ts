import type { Page, Response } from '@playwright/test';
import { expect, test } from './support/house.ts';
import type { Desk } from './support/desk.ts';
import type { Kiosk } from './support/kiosk.ts';
import { openPaying } from './support/paying.ts';

const first = '19ᵉ · Borne 1';
const show = 'Montrer mon écran';

/** Buttons let a second press at the same place pass only after 400 ms. */
const press = async (kiosk: Kiosk, name: string | RegExp): Promise<void> => {
  await kiosk.page.waitForTimeout(450);
  await kiosk.button(name).click();
};

/** From a step of a procedure: with an agent who has the call, back at that step. */
const taken = async (kiosk: Kiosk, desk: Desk): Promise<void> => {
  await kiosk.callBar.click();
  await expect(kiosk.heading('Les agents sont prévenus')).toBeVisible();
  await desk.cards.first().click();
  await desk.press(/^Je prends/);
  await expect(kiosk.heading(/vient vers vous/)).toBeVisible();
  await press(kiosk, 'Continuer ma démarche');
};

const mirror = ({ page }: Desk) => page.locator('.mirror');

/** All that a page was sent, streams included, as far as its parts came. */
const wireOf = async (page: Page): Promise<() => Promise<string>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const parts: string[] = [];
  session.on('Network.eventSourceMessageReceived', ({ data }) => void parts.push(data));
  session.on('Network.dataReceived', ({ data }) => {
    if (data) parts.push(Buffer.from(data, 'base64').toString('utf8'));
  });
  session.on('Network.responseReceived', ({ requestId }) => {
    void session.send('Network.streamResourceContent', { requestId }).then(
      ({ bufferedData }) => void parts.push(Buffer.from(bufferedData, 'base64').toString('utf8')),
      () => undefined,
    );
  });
  const bodies: Promise<string>[] = [];
  page.on('response', (response: Response) => {
    if (response.headers()['content-type']?.includes('json')) bodies.push(response.text().catch(() => ''));
  });
  return async () => [...parts, ...(await Promise.all(bodies))].join('\n');
};

test('the agent sees each step within a second, and what they point at lights up there', async ({
  house,
}, info) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await kiosk.openBirthCertificate();
  await taken(kiosk, desk);
  await expect(desk.page.getByText('La personne ne montre pas son écran.')).toBeVisible();
  await expect(mirror(desk)).toHaveCount(0);
  await kiosk.page.screenshot({ path: info.outputPath('kiosk-asked.png') });
  await desk.page.screenshot({ path: info.outputPath('desk-hidden.png'), fullPage: true });

  await press(kiosk, show);
  await expect(kiosk.page.getByText('L’agent voit cet écran.')).toBeVisible();
  await expect(mirror(desk)).toContainText(await kiosk.title());

  // Pointing at a choice lights it up, and only shows it.
  const last = mirror(desk).locator('.choice__label').nth(1);
  const words = (await last.textContent()) ?? '';
  await desk.page.getByRole('button', { name: `Montrer : ${words}` }).click();
  const lit = kiosk.page.locator('[data-pointed="true"]');
  await expect(lit).toHaveCount(1);
  await expect(lit).toContainText(words);
  await expect(kiosk.page.getByText(`L’agent vous montre : ${words}`)).toBeAttached();
  await expect(kiosk.page.getByRole('radio', { checked: true })).toHaveCount(0);
  await kiosk.page.screenshot({ path: info.outputPath('kiosk-pointed.png') });
  await desk.page.screenshot({ path: info.outputPath('desk-pointed.png'), fullPage: true });
  await desk.page.getByRole('button', { name: 'Montrer la suite' }).click();
  await expect(lit).toContainText('Continuer');

  // A choice that is not personal is seen as it is touched, and the next step follows within a second.
  await kiosk.page.getByRole('radio').first().check({ force: true });
  await expect(mirror(desk).getByRole('radio').first()).toBeChecked();
  const before = await kiosk.title();
  await press(kiosk, 'Continuer');
  await expect(kiosk.page.getByRole('heading', { level: 1 })).not.toHaveText(before);
  const since = performance.now();
  await expect(mirror(desk)).toContainText(await kiosk.title(), { timeout: 1_000 });
  info.annotations.push({
    type: 'mirror after ms',
    description: String(Math.round(performance.now() - since)),
  });
  await expect(lit).toHaveCount(0);

  await press(kiosk, 'Ne plus montrer');
  await expect(desk.page.getByText('La personne ne montre pas son écran.')).toBeVisible();
  await expect(mirror(desk)).toHaveCount(0);
});

test('what is typed is on no wire to the desk until its person shows that one answer', async ({
  house,
}, info) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  const wire = await wireOf(desk.page);
  await kiosk.begin.click();
  await openPaying(kiosk);
  await taken(kiosk, desk);
  await press(kiosk, show);
  const fields = desk.page.locator('.screen-fields');
  await expect(fields).toContainText('pas encore de réponse');
  await kiosk.page.getByRole('textbox', { name: /référence/i }).pressSequentially('zx774193');
  await kiosk.page.getByRole('textbox', { name: /montant/i }).pressSequentially('58,31');
  await expect(fields.getByText('••• (masqué)')).toHaveCount(2);
  expect(await wire()).toContain('"is":"masked"');
  expect(await wire()).not.toMatch(/774193|58,31|5831/);
  await desk.page.screenshot({ path: info.outputPath('desk-masked.png'), fullPage: true });
  await kiosk.page.screenshot({ path: info.outputPath('kiosk-typed.png') });

  await press(kiosk, /^Montrer.*référence/i);
  await expect(fields).toContainText('ZX774193');
  expect(await wire()).toMatch(/zx774193/i);
  expect(await wire()).not.toMatch(/58,31|5831/);
  await kiosk.page.screenshot({ path: info.outputPath('kiosk-shared.png') });
  await desk.page.getByRole('button', { name: /^Montrer.*Le montant/ }).click();
  const lit = kiosk.page.locator('[data-pointed="true"]');
  await expect(lit).toHaveCount(1);
  await desk.page.screenshot({ path: info.outputPath('desk-shared.png'), fullPage: true });
  await kiosk.page.screenshot({ path: info.outputPath('kiosk-field-pointed.png') });

  await press(kiosk, /^Montrer.*référence/i);
  await expect(fields.getByText('••• (masqué)')).toHaveCount(2);
  await expect(desk.page.getByText('ZX774193')).toHaveCount(0);
});

test('a call that is given back ends it, and the next agent is another question', async ({ house }) => {
  const [lina, omar] = [await house.desk('Lina'), await house.desk('Omar')];
  const kiosk = await house.kiosk(first);
  await kiosk.openBirthCertificate();
  await taken(kiosk, lina);
  await press(kiosk, show);
  await expect(mirror(lina)).toBeVisible();
  await expect(mirror(omar)).toHaveCount(0);
  await lina.press(/^Rendre à la file/);
  await expect(mirror(lina)).toHaveCount(0);
  await expect(kiosk.page.getByText('L’agent voit cet écran.')).toHaveCount(0);
  await omar.cards.first().click();
  await omar.press(/^Je prends/);
  await expect(omar.page.getByText('La personne ne montre pas son écran.')).toBeVisible();
  await expect(kiosk.button(show)).toBeVisible();
  await press(kiosk, 'Non');
  await expect(kiosk.button(show)).toHaveCount(0);
  await expect(mirror(omar)).toHaveCount(0);
});

test('who helps from elsewhere is told when the screen was wiped, and keeps the call', async ({
  house,
}, info) => {
  const samira = await house.desk('Samira');
  const kiosk = await house.kiosk(first);
  await kiosk.openBirthCertificate();
  await kiosk.callBar.click();
  await expect(kiosk.heading('Des agents au téléphone sont aussi prévenus')).toBeVisible();
  await samira.cards.first().click();
  await samira.press(/^Je prends/);
  await expect(kiosk.heading('Samira, à distance, a pris votre appel')).toBeVisible();
  await press(kiosk, 'Continuer ma démarche');
  await press(kiosk, show);
  await expect(mirror(samira)).toBeVisible();

  await press(kiosk, 'Terminer et effacer');
  await press(kiosk, 'Effacer, mais laisser l’appel ouvert');
  await expect(kiosk.begin).toBeVisible();
  const wiped = samira.page.getByText(/^L’écran a été effacé à \d+/);
  await expect(wiped).toBeVisible();
  await expect(mirror(samira)).toHaveCount(0);
  await expect(samira.page.getByText('un rappel ne peut plus y être proposé')).toBeVisible();
  await samira.page.screenshot({ path: info.outputPath('desk-wiped.png'), fullPage: true });

  await samira.page.reload();
  await samira.press('Prendre mon service');
  await samira.cards.first().click();
  await expect(wiped).toBeVisible();
  await expect(samira.button(/^Aidé à distance/)).toBeVisible();
});
