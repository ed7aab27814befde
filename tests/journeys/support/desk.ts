import { expect, type Locator, type Page } from '@playwright/test';

/** Signs in as one of the demonstration's people. */
export const signIn = async (page: Page, origin: string, firstName: string): Promise<void> => {
  await page.goto(`${origin}/bureau`);
  await page.getByRole('button', { name: new RegExp(firstName) }).click();
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
};

/** An agent's hand on a console. */
export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async onDuty(page: Page, origin: string, firstName: string): Promise<Desk> {
    await signIn(page, origin, firstName);
    await page.getByRole('button', { name: 'Prendre mon service' }).click();
    const desk = new Desk(page);
    await expect(page.getByText(/Ma disponibilité/).first()).toBeAttached();
    return desk;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** As a hand does: buttons let a second press at the same place pass only after 400 ms. */
  async press(name: string | RegExp): Promise<void> {
    await expect(this.button(name)).toBeEnabled();
    await this.page.waitForTimeout(450);
    await this.button(name).click();
  }

  get cards(): Locator {
    return this.page.locator('.call-card');
  }
}
