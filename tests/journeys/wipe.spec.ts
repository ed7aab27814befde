import type { Kiosk } from './support/kiosk.ts';
import { expect, test } from './support/house.ts';
import { remains } from './support/remains.ts';

const first = '19ᵉ · Borne 1';
const canary = 'zzcanari';

/** A visit that leaves a trace in everything it can: a search, an answer, another language, large text. */
const leaveTraces = async (kiosk: Kiosk): Promise<void> => {
  await kiosk.begin.click();
  await kiosk.page.getByRole('searchbox').pressSequentially(canary);
  await kiosk.button('Voir toutes les démarches').click();
  await kiosk.button('Retour').click();
  await kiosk.openBirthCertificate();
  await kiosk.page.getByRole('radio').nth(1).check({ force: true });
  await kiosk.button(/^Continuer/).click();
  await kiosk.button('Français').click();
  await kiosk.button('English').click();
  await expect(kiosk.button(/^Continue/)).toBeVisible();
};

const expectNothingLeft = async (kiosk: Kiosk): Promise<void> => {
  await expect(kiosk.begin).toBeVisible();
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(await remains(kiosk.page)).not.toContain(canary);
  expect(await kiosk.page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
  for (let steps = 0; steps < 3; steps += 1) await kiosk.page.goBack({ timeout: 3_000 }).catch(() => null);
  await kiosk.page.waitForTimeout(500);
  if (kiosk.page.url().includes('/borne')) expect(await remains(kiosk.page)).not.toContain(canary);
};

test('"Terminer et effacer" leaves nothing for the next person, nor behind the way back', async ({
  house,
}) => {
  const kiosk = await house.kiosk(first);
  const said: string[] = [];
  kiosk.page.on('console', (message) => {
    if (message.text().includes('Clear-Site-Data')) said.push(message.text());
  });
  await leaveTraces(kiosk);
  expect(await kiosk.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await kiosk.button('Finish and erase').click();
  await expectNothingLeft(kiosk);
  expect(said).toEqual([expect.stringContaining('Cleared data types: "cache"')]);
});

test('idle: a warning that gives more time without end, then everything is wiped', async ({ house }) => {
  const kiosk = await house.kiosk(first);
  await kiosk.page.clock.install();
  await kiosk.page.reload();
  await leaveTraces(kiosk);
  for (let times = 0; times < 3; times += 1) {
    await kiosk.page.clock.fastForward('02:05');
    await expect(kiosk.heading('Are you still there?')).toBeVisible();
    await kiosk.button('I need more time').click();
    await expect(kiosk.heading('Are you still there?')).toHaveCount(0);
    await expect(kiosk.page.getByRole('radio').first()).toBeVisible();
  }
  await kiosk.page.clock.fastForward('02:05');
  await expect(kiosk.heading('Are you still there?')).toBeVisible();
  await kiosk.page.clock.fastForward('00:31');
  await expectNothingLeft(kiosk);
});
