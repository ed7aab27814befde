import { expect, type Locator, type Page } from '@playwright/test';
import type { Kiosk } from './support/kiosk.ts';
import { openPaying } from './support/paying.ts';
import { paymentPicture } from './support/payment-picture.ts';
import { test } from './support/house.ts';

const first = '19ᵉ · Borne 1';
const sizes = [
  { name: 'upright', width: 1080, height: 1920 },
  { name: 'lying', width: 1920, height: 1080 },
] as const;

const board = (page: Page): Locator => page.locator('.keyboard');

/** One finger, one key after the other; the same key twice only after the time that tells it from a tremor. */
const typeByTouch = async ({ page }: Kiosk, text: string): Promise<void> => {
  let before = '';
  for (const sign of text) {
    if (sign === before) await page.waitForTimeout(250);
    before = sign;
    const key = sign === ' ' ? 'Espace' : sign === '-' ? 'tiret' : sign === ',' ? 'virgule' : sign;
    await board(page).getByRole('button', { name: key, exact: true }).tap();
  }
};

/** Whole between the top of the window and the keyboard: nobody types into what they can't see. */
const isInSight = async (page: Page, field: Locator): Promise<void> => {
  await expect(async () => {
    const [box, keys] = [await field.boundingBox(), await board(page).boundingBox()];
    expect(box && keys && box.y >= 0 && box.y + box.height <= keys.y, JSON.stringify([box, keys])).toBe(true);
  }).toPass({ timeout: 5_000 });
  const owner = await field.evaluate((input) => {
    const { left, top, width, height } = input.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there === input || input.contains(there);
  });
  expect(owner).toBe(true);
};

for (const { name, width, height } of sizes)
  test(`reference and amount are typed by touch on the kiosk's own keyboard, ${name}`, async ({ house }) => {
    const kiosk = await house.kiosk(first);
    const { page } = kiosk;
    await page.setViewportSize({ width, height });
    await kiosk.begin.tap();
    await openPaying(kiosk);
    const reference = page.getByRole('textbox', { name: /référence/i });
    const amount = page.getByRole('textbox', { name: /montant/i });

    await reference.tap();
    await expect(board(page)).toHaveAttribute('data-layout', 'reference');
    await isInSight(page, reference);
    await typeByTouch(kiosk, 'DEMO-01');
    await expect(reference).toHaveValue('DEMO-01');
    await isInSight(page, reference);
    if (name === 'upright') await paymentPicture(page, 'fr-kiosk-keyboard-reference');

    await amount.tap();
    await expect(board(page)).toHaveAttribute('data-layout', 'amount');
    await isInSight(page, amount);
    await typeByTouch(kiosk, '42,50');
    await expect(amount).toHaveValue('42,50');
    await isInSight(page, amount);
    await paymentPicture(
      page,
      name === 'upright' ? 'fr-kiosk-keyboard-amount' : 'fr-kiosk-keyboard-amount-lying',
    );

    await board(page).getByRole('button', { name: 'Fermer', exact: true }).tap();
    await expect(board(page)).toHaveCount(0);
    await kiosk.button('Chercher ma facture').tap();
    await expect(kiosk.heading(/C’est bien cette facture/)).toBeVisible();
    await expect(page.getByText('DEMO 01').first()).toBeVisible();
  });
