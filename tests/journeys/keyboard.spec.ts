import type { Page } from '@playwright/test';
import { expect, test } from './support/house.ts';

const first = '19ᵉ · Borne 1';

/** Moves by Tab until what has the focus carries this name, as someone does who has no pointer. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let steps = 0; steps < 60; steps += 1) {
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return '';
      return (
        at.getAttribute('aria-label') ??
        (at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : (at.textContent ?? ''))
      );
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(name)}`);
};

test('a call is made, taken, joined and settled with the keyboard alone', async ({ house }) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await tabTo(kiosk.page, /Appeler un agent/);
  await kiosk.page.keyboard.press('Enter');
  await expect(kiosk.heading('Les agents sont prévenus')).toBeFocused();

  await expect(desk.cards).toHaveCount(1);
  await desk.page.keyboard.press('j');
  await expect(desk.button(/^Je prends/)).toBeVisible();
  await desk.page.keyboard.press('c');
  await expect(kiosk.heading(/vient vers vous/)).toBeVisible();
  // The kiosk may hear of it before the console that took it.
  await expect(desk.button(/^Je suis à la borne/)).toBeVisible();
  await desk.page.keyboard.press('a');
  await expect(kiosk.heading(/est avec vous/)).toBeVisible();
  await desk.page.keyboard.press('r');
  await expect(kiosk.heading('Votre appel est terminé')).toBeVisible({ timeout: 30_000 });
});

test('a procedure is walked with the keyboard alone, and each new page takes the focus to its heading', async ({
  house,
}) => {
  const kiosk = await house.kiosk(first);
  const press = async (name: RegExp, key = 'Enter'): Promise<void> => {
    await tabTo(kiosk.page, name);
    await kiosk.page.keyboard.press(key);
  };
  await press(/Touchez pour commencer/);
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toBeFocused();
  await press(/Papiers et état civil/);
  await press(/Acte de naissance/i);
  await press(/^Commencer/);
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toBeFocused();
  const title = await kiosk.title();
  await kiosk.page.keyboard.press('Tab');
  await kiosk.page.keyboard.press('Tab');
  await kiosk.page.getByRole('radio').first().focus();
  await kiosk.page.keyboard.press('Space');
  await expect(kiosk.page.getByRole('radio').first()).toBeChecked();
  await press(/^Continuer/);
  await expect(kiosk.page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toBeFocused();
});
