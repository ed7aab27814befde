import { test as base, type Page } from '@playwright/test';
import { type Gallery, serveGallery } from '../gallery/serve.ts';
import type { Setting } from '../gallery/shown.tsx';
import type { Form } from './forms.ts';

export interface Screens {
  readonly page: Page;
  /** Names, in the order of the rooms. */
  names(setting: Setting): Promise<readonly string[]>;
  show(name: string, form: Form): Promise<void>;
  /** The screen on show, in another window or another look, without being drawn anew. */
  change(form: Form): Promise<void>;
  /** What the console said against it since it was shown. */
  complaints(): readonly string[];
}

const reshape = async (page: Page, { width, height, look }: Form): Promise<void> => {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: look.theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
};

const screensOn = (page: Page, { address }: Gallery): Screens => {
  let complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const open = async (asked: Readonly<Record<string, string>>): Promise<void> => {
    complaints = [];
    await page.goto(`${address}?${new URLSearchParams(asked).toString()}`);
    await page.locator('html[data-ready]').waitFor();
  };
  return {
    page,
    names: async (setting) => {
      await open({});
      return page.locator(`#screens li[data-setting=${setting}]`).allTextContents();
    },
    show: async (name, form) => {
      await reshape(page, form);
      const { theme: _theme, ...look } = form.look;
      await open({ name, ...look });
    },
    change: async (form) => {
      await reshape(page, form);
      await page.evaluate(async (look) => {
        Object.assign(document.documentElement.dataset, look);
        for (const box of document.querySelectorAll('*')) box.scrollTop = 0;
        for (let frames = 0; frames < 3; frames += 1)
          await new Promise((drawn) => requestAnimationFrame(drawn));
      }, form.look);
    },
    complaints: () => complaints,
  };
};

/** One build of the page of all screens for each worker. */
export const test = base.extend<{ screens: Screens }, { gallery: Gallery }>({
  gallery: [
    async ({}, use) => {
      const gallery = await serveGallery();
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  screens: async ({ page, gallery }, use) => {
    await use(screensOn(page, gallery));
  },
});

export { expect } from '@playwright/test';
