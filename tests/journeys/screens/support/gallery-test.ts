import { test as base, type Page } from '@playwright/test';
import { type Gallery, serveGallery } from '../gallery/serve.ts';
import type { Setting } from '../gallery/shown.tsx';
import { type Form, isWide } from './forms.ts';

export interface Screens {
  readonly page: Page;
  /** In the order of their rooms. */
  names(setting: Setting): Promise<readonly string[]>;
  /** Draws a screen anew, unless it is there already and only its size or look changes. */
  show(name: string, form: Form): Promise<void>;
  /** Draws a screen in a page that has drawn nothing yet. */
  showFirst(name: string, form: Form): Promise<void>;
  /** What the console said against the screen since it was drawn: a broken policy, a fault. */
  complaints(): readonly string[];
}

type Asked = Readonly<Record<string, string>>;

const queryOf = (asked: Asked): string => new URLSearchParams(asked).toString();

const screensOn = (page: Page, { address }: Gallery): Screens => {
  let complaints: string[] = [];
  let drawn: { readonly name: string; readonly wide: boolean; readonly locale: string } | null = null;
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });

  const load = async (asked: Asked): Promise<void> => {
    complaints = [];
    await page.goto(`${address}?${queryOf(asked)}`);
    await page.locator('html[data-ready]').waitFor();
  };
  const draw = async (asked: Asked): Promise<void> => {
    complaints = [];
    await page.evaluate((query) => window.drawScreen?.(query), queryOf(asked));
  };
  const showBy = async (open: typeof draw, name: string, form: Form): Promise<void> => {
    // Dark is what the phone asks for; the page follows.
    const { theme, ...look } = form.look;
    const { locale = 'fr' } = form;
    await page.setViewportSize({ width: form.width, height: form.height });
    await page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      reducedMotion: form.moving ? 'no-preference' : 'reduce',
    });
    if (open === draw && drawn?.name === name && drawn.wide === isWide(form) && drawn.locale === locale)
      return reshape(page, look);
    drawn = { name, wide: isWide(form), locale };
    return open({ name, locale, ...look });
  };

  return {
    page,
    names: async (setting) => {
      drawn = null;
      await load({});
      return page.locator(`#screens li[data-setting=${setting}]`).allTextContents();
    },
    show: (name, form) => showBy(draw, name, form),
    showFirst: (name, form) => showBy(load, name, form),
    complaints: () => complaints,
  };
};

const reshape = (page: Page, look: Form['look']): Promise<void> =>
  page.evaluate(async (change) => {
    Object.assign(document.documentElement.dataset, change);
    for (const box of document.querySelectorAll('*')) box.scrollTop = 0;
    for (let frames = 0; frames < 3; frames += 1) await new Promise((next) => requestAnimationFrame(next));
  }, look);

/** The page of all screens is built once by each worker. */
export const test = base.extend<{ screens: Screens }, { gallery: Gallery }>({
  gallery: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this very pattern
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
