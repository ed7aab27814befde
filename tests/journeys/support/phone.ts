import { expect, type Locator, type Page } from '@playwright/test';

/** A payer's hand on a phone, on our pages and on the provider's. */
export class Phone {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  get pay(): Locator {
    return this.page.locator('.button--main').last();
  }

  /** From the page that checks the bill to the provider's. */
  async goToPayPage(email: string | null = null): Promise<void> {
    await expect(this.pay).toBeEnabled();
    if (email !== null) await this.page.getByRole('textbox').fill(email);
    // A second press at the same place passes only after 400 ms.
    await this.page.waitForTimeout(450);
    await this.pay.click();
    await expect(this.heading('Payer en ligne')).toBeVisible();
  }

  /** What the payer does on the provider's page. */
  async choose(
    button: 'La carte est acceptée' | 'Le prélèvement est accepté' | 'La carte est refusée' | 'J’abandonne',
  ): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
  }

  /** What the provider's page calls this payment. */
  paymentId(): Promise<string> {
    return this.page.locator('input[name=idop]').inputValue();
  }

  get wayBack(): Locator {
    return this.page.getByRole('link', { name: 'Revenir au site de la mairie' });
  }

  /**
   * The tab goes once the provider showed what it heard. Chromium forgets to close a tab while it puts another page in
   * it, and answers that it did (crbug.com/536385539): the test would wait for ever.
   */
  async killAfterPaying(): Promise<void> {
    await expect(this.wayBack).toBeVisible();
    await this.page.close();
  }

  async comeBack(): Promise<void> {
    await this.wayBack.click();
  }
}
