import type { Locator, Page } from '@playwright/test';
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

/** One finger, one key after the other. */
const typeByTouch = async (board: Locator, keys: readonly string[]): Promise<void> => {
  for (const name of keys) await board.getByRole('button', { name, exact: true }).tap();
};

test('an Arabic word is typed by touch on the kiosk’s own Arabic keys, and finds a procedure that opens', async ({
  house,
}) => {
  const kiosk = await house.kiosk(first);
  const board = kiosk.page.locator('.keyboard');
  const field = kiosk.page.getByRole('searchbox');
  await kiosk.button('العربية').tap();
  await field.tap();
  await expect(board).toHaveAttribute('data-layout', 'arabic');
  const sizes = await board
    .locator('.key')
    .evaluateAll((keys) =>
      keys.map((key) => key.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
  expect(sizes.length).toBeGreaterThan(50);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60);

  await typeByTouch(board, ['ABC، حروف لاتينية', 'A', 'b', 'مسح', 'مسح']);
  await typeByTouch(board, ['ع، حروف عربية', 'ب', 'ط', 'لا']);
  await expect(field).toHaveValue('بطلا');
  await typeByTouch(board, ['مسح', 'مسح', 'ا', 'ق', 'ة']);
  await expect(field).toHaveValue('بطاقة');
  await expect(field).toHaveCSS('direction', 'rtl');
  const [typed, keys] = [await field.boundingBox(), await board.boundingBox()];
  expect(typed && keys && typed.y >= 0 && typed.y + typed.height <= keys.y).toBe(true);

  await board.getByRole('button', { name: 'إغلاق' }).tap();
  await kiosk.button(/^بطاقة الهوية أو جواز السفر/).tap();
  await expect(kiosk.heading(/identité/)).toBeVisible();
});
