import { expect, type Locator, type Page } from '@playwright/test';

/** A resident's hand on a kiosk. */
export class Kiosk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** `label` as the demonstration offers it, such as "19e arrondissement · Borne 1". */
  static async enrol(page: Page, origin: string, label: string): Promise<Kiosk> {
    await page.goto(`${origin}/borne`);
    await page.getByRole('button', { name: label }).click();
    const kiosk = new Kiosk(page);
    await expect(kiosk.begin).toBeVisible();
    return kiosk;
  }

  get begin(): Locator {
    return this.page.getByRole('button', { name: /Touchez pour commencer|Touch to start/ });
  }

  /** The yellow bar, at the same place on every screen. */
  get callBar(): Locator {
    return this.page.locator('.call-bar').last();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** Waits until the waiting screen knows that someone is there, then calls from it. */
  async call(): Promise<void> {
    await expect(this.callBar).toContainText(/agent/i);
    await this.callBar.click();
  }

  async choose(label: string | RegExp): Promise<void> {
    await this.page.getByRole('radio', { name: label }).check({ force: true });
    await this.button(/^(Continuer|Continue)/).click();
  }
}
