import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { askDesk, askResident } from './support/paying.ts';
import { paymentPicture } from './support/payment-picture.ts';
import { test } from './support/house.ts';

/** A4 at 96 points an inch. */
const paper = { width: 794, height: 1124 };

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** What the printer gives: one page, as a file beside the run and as a picture. */
const onPaper = async (page: Page, name: string, file: string): Promise<void> => {
  const pdf = await page.pdf({ format: 'A4', printBackground: false, preferCSSPageSize: true });
  writeFileSync(file, pdf);
  expect(pagesOf(pdf), `${name} is one page`).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  // A picture has no margins of paper.
  await page.evaluate(() => (document.documentElement.style.padding = '18mm'));
  await paymentPicture(page, name);
};

/** Only what a printer would show. */
const printed = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return text.replaceAll(/\s+/g, ' ');
};

test('the desk prints a receipt for a paid bill and a coupon for another, one page each, and nothing else', async ({
  house,
}, info) => {
  const desk = await house.desk('Lina');
  await expect(await askDesk(desk, 'DEMO 04', '64,80')).toContainText('Payée');
  const receipt = await printed(desk.page);
  expect(receipt).toContain('DEMO 04');
  expect(receipt).toMatch(/64,80 €/);
  expect(receipt).not.toMatch(/File d’attente|Chercher|Lina/);
  await onPaper(desk.page, 'fr-desk-receipt-printed', info.outputPath('receipt.pdf'));

  const other = await house.desk('Omar');
  await expect(await askDesk(other, 'DEMO 01', '42,50')).toContainText('À payer');
  const coupon = await printed(other.page);
  expect(coupon).toContain('DEMO 01');
  expect(coupon).toMatch(/chèque/);
  await onPaper(other.page, 'fr-desk-coupon-printed', info.outputPath('coupon.pdf'));
});

test('a receipt at home is printed alone, on one page, in French and in Arabic', async ({ house }, info) => {
  const page = await house.phone('/ai-je-paye');
  await askResident({ page }, 'DEMO 04', '64,80');
  await expect(page.getByRole('heading', { name: 'Oui, cette facture est payée' }).first()).toBeVisible();
  const receipt = await printed(page);
  expect(receipt).toMatch(/Reçu/);
  expect(receipt).toMatch(/64,80 €/);
  expect(receipt).not.toMatch(/Imprimer|Chercher une autre|Terminer/);
  await onPaper(page, 'fr-home-receipt-printed', info.outputPath('receipt.pdf'));

  const arabic = await house.phone('/ai-je-paye');
  await arabic.getByRole('button', { name: 'Français' }).click();
  await arabic.getByRole('button', { name: 'العربية' }).click();
  await expect(arabic.locator('html')).toHaveAttribute('dir', 'rtl');
  await arabic.getByRole('textbox').first().fill('DEMO 04');
  await arabic.getByRole('textbox').nth(1).fill('64,80');
  await arabic.locator('.button--main').last().click();
  await expect(arabic.getByText('64,80').first()).toBeVisible();
  await onPaper(arabic, 'ar-home-receipt-printed', info.outputPath('receipt-ar.pdf'));
});
