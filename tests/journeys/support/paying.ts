import { expect, type Locator } from '@playwright/test';
import type { Desk } from './desk.ts';
import type { Kiosk } from './kiosk.ts';

/** How many questions stand before the bill at most. */
const questionsAtMost = 10;

const main = (kiosk: Kiosk): Locator => kiosk.page.locator('.button--main').last();

/** As a hand does: buttons let a second press at the same place pass only after 400 ms. */
export const press = async (kiosk: Kiosk, button: Locator): Promise<void> => {
  await expect(button).toBeEnabled();
  await kiosk.page.waitForTimeout(450);
  await button.click();
};

/** To the bill step of "payer une facture", answering each question by its first choice, in any language. */
const walkToBill = async (kiosk: Kiosk): Promise<void> => {
  const bills = kiosk.page.getByRole('button', { name: /DEMO 01/ });
  const radio = kiosk.page.getByRole('radio').first();
  await expect(radio).toBeVisible();
  for (let steps = 0; steps < questionsAtMost && !(await bills.isVisible()); steps += 1) {
    const title = await kiosk.title();
    await radio.check({ force: true });
    await press(kiosk, main(kiosk));
    await expect(kiosk.page.getByRole('heading', { level: 1 })).not.toHaveText(title);
    await expect(radio.or(bills)).toBeVisible();
  }
  await expect(bills).toBeVisible();
};

/** From the life events to the bill step. */
export const openPaying = async (kiosk: Kiosk): Promise<void> => {
  await kiosk.button(/^(Factures et paiements|الفواتير والدفع)/).click();
  await kiosk.button(/^(Payer une facture|دفع فاتورة)/).click();
  await press(kiosk, main(kiosk));
  await walkToBill(kiosk);
};

/** From the bill step to the choice of how to pay, with one of the demonstration's bills. */
export const acceptBill = async (kiosk: Kiosk, bill: string): Promise<void> => {
  await kiosk.button(new RegExp(bill)).click();
  await expect(kiosk.heading(/C’est bien cette facture|هل هذه هي الفاتورة/)).toBeVisible();
  await press(kiosk, main(kiosk));
  await expect(kiosk.heading(/Payez la facture|ادفع الفاتورة/)).toBeVisible();
  await press(kiosk, main(kiosk));
  await expect(kiosk.heading(/Comment voulez-vous payer|كيف تريدون الدفع/)).toBeVisible();
};

/** Asks for a phone's code; gives the address that it holds. */
export const showCode = async (kiosk: Kiosk): Promise<string> => {
  await press(kiosk, kiosk.button(/^(Payer sur mon téléphone|الدفع على هاتفي)/));
  const link = kiosk.page.locator('a[href*="#payer="]');
  await expect(link).toBeVisible();
  return (await link.getAttribute('href')) ?? '';
};

/** A kiosk from its waiting screen to a code for that bill. */
export const codeFor = async (kiosk: Kiosk, bill: string): Promise<string> => {
  await kiosk.begin.click();
  await openPaying(kiosk);
  await acceptBill(kiosk, bill);
  return showCode(kiosk);
};

/** "Ai-je payé ?" at the desk; the answer stands beside the question. */
export const askDesk = async ({ page }: Desk, reference: string, amount: string): Promise<Locator> => {
  await page.getByRole('link', { name: 'Ai-je payé ?' }).click();
  await page.getByRole('textbox', { name: 'Référence de la facture' }).fill(reference);
  await page.getByRole('textbox', { name: 'Montant exact' }).fill(amount);
  await page.getByRole('button', { name: 'Chercher la facture' }).click();
  return page.locator('.bill-answer__word');
};

/** "Ai-je payé ?" on a phone or a kiosk. */
export const askResident = async (
  kiosk: Pick<Kiosk, 'page'>,
  reference: string,
  amount: string,
): Promise<void> => {
  const { page } = kiosk;
  await page.getByRole('textbox', { name: /Référence de la facture/ }).fill(reference);
  await page.getByRole('textbox', { name: /Montant exact/ }).fill(amount);
  await page.getByRole('button', { name: 'Voir la réponse' }).click();
};
