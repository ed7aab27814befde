import { expect, type Locator, type Page } from '@playwright/test';

/** A resident's hand on a kiosk. */
export class Kiosk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** `label` as the demonstration offers it, such as "19ᵉ · Borne 1". */
  static async enrol(page: Page, origin: string, label: string): Promise<Kiosk> {
    await page.goto(`${origin}/borne`);
    await page.getByRole('button', { name: label }).click();
    const kiosk = new Kiosk(page);
    await expect(kiosk.begin).toBeVisible();
    // Whoever installs a kiosk stays until it has stored itself: from then on it needs no network.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
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

  async title(): Promise<string> {
    return (await this.page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  }

  /** To the first question of the birth certificate. */
  async openBirthCertificate(): Promise<void> {
    await this.begin.click();
    await this.button(/Papiers et état civil/).click();
    await this.button(/acte de naissance/i)
      .first()
      .click();
    await this.button('Commencer').click();
    await expect(this.page.getByRole('radio').first()).toBeVisible();
  }

  /** Takes the first choice of each question and the main button of each other step, until the outcome. */
  async walkToTheEnd(): Promise<void> {
    const end = this.button(/Faire une autre démarche|Do something else/);
    for (let steps = 0; steps < 20 && !(await end.isVisible()); steps += 1) {
      const title = await this.title();
      const radio = this.page.getByRole('radio').first();
      if (await radio.isVisible()) await radio.check({ force: true });
      await this.page.locator('.button--main').last().click();
      await expect(this.page.getByRole('heading', { level: 1 })).not.toHaveText(title);
    }
    await expect(end).toBeVisible();
  }
}
