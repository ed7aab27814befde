import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { forms } from './forms.ts';
import type { Form } from './forms.ts';
import { serveGallery } from './serve.ts';
import type { Served } from './serve.ts';

const screens = [
  'attract',
  'question',
  'question-wrong',
  'coming',
  'find',
  'check',
  'idle',
  'nobody',
  'kept',
  'beacon',
];
const keyboards = ['azerty', 'abc', 'arabic', 'email', 'reference', 'amount'];
const wholes = [...screens.map((name) => `screen-${name}`), ...keyboards.map((name) => `keyboard-${name}`)];

const hardest = ['screen-attract', 'screen-question-wrong', 'screen-check', 'screen-find', 'keyboard-azerty'];

/** A phone has a keyboard of its own, and a desk has screens of its own. */
function examplesFor({ look, thorough }: Form): readonly string[] {
  const chosen = thorough ? wholes : hardest;
  if (look['setting'] === 'desk') return ['shelves'];
  return ['shelves', ...chosen.filter((name) => look['setting'] === 'kiosk' || !name.startsWith('keyboard'))];
}

let served: Served;

test.beforeAll(async () => {
  served = await serveGallery();
});

test.afterAll(async () => {
  await served.close();
});

async function open(page: Page, form: Form, example: string): Promise<void> {
  await page.setViewportSize(form);
  await page.emulateMedia({ colorScheme: form.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.goto(`${served.address}?${new URLSearchParams({ ...form.look, example }).toString()}`);
  await page.locator('#app > *').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** Makes the window as high as the shelves, which scroll inside themselves. */
async function unfold(page: Page, form: Form): Promise<void> {
  const height = await page.locator('.gallery').evaluate((gallery) => gallery.scrollHeight);
  await page.setViewportSize({ width: form.width, height });
}

/** What is wider than the page, named by its class. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll('#app *')]
      .filter((element) => !element.closest('.visually-hidden') && !(element instanceof SVGElement))
      .filter(
        (element) =>
          element.getBoundingClientRect().right > wide || element.getBoundingClientRect().left < -1,
      )
      .map((element) => element.className);
  });

/** What can be touched and is lower than it should be. */
const tooSmall = (page: Page, least: number) =>
  page.evaluate((target) => {
    const touched = document.querySelectorAll('button, .choice, .check, .text-input, .error-summary a');
    return [...touched]
      .filter((element) => element.getBoundingClientRect().height < target - 0.5)
      .map((element) => `${element.className}: ${element.getBoundingClientRect().height}`);
  }, least);

for (const form of forms) {
  test.describe(form.name, () => {
    for (const example of examplesFor(form)) {
      test(`${example} is whole, large enough to touch, and free of faults that axe knows`, async ({
        page,
      }) => {
        await open(page, form, example);
        if (example.startsWith('keyboard')) await page.locator('input').focus();
        if (example === 'shelves') await unfold(page, form);
        await page.screenshot({ path: `.cache/gallery/${form.name}/${example}.png` });
        expect(await overflowing(page)).toEqual([]);
        expect(await tooSmall(page, form.target)).toEqual([]);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}

test('touching the keys writes at the caret and leaves the focus in the field', async ({ page }) => {
  await open(page, forms[0]!, 'keyboard-azerty');
  const field = page.locator('input');
  await field.focus();
  await field.evaluate((input: HTMLInputElement) => input.setSelectionRange(0, 5));
  await page.getByRole('button', { name: 'm', exact: true }).click();
  await page.getByRole('button', { name: 'a', exact: true }).click();
  await expect(field).toHaveValue('ma-Étienne');
  await expect(field).toBeFocused();
  await page.keyboard.type('rie');
  await expect(field).toHaveValue('marie-Étienne');
});

test('the keyboard leaves the call bar in its place and the field in sight', async ({ page }) => {
  for (const form of forms.filter(({ look }) => look['setting'] === 'kiosk')) {
    await open(page, form, 'keyboard-azerty');
    await page.locator('input').focus();
    const [field, keys, bar] = await Promise.all(
      ['input', '.keyboard', '.screen__bar'].map((part) => page.locator(part).boundingBox()),
    );
    expect(field!.y + field!.height, form.name).toBeLessThanOrEqual(keys!.y);
    expect(keys!.y + keys!.height, form.name).toBeLessThanOrEqual(bar!.y + 1);
    expect(bar!.y + bar!.height, form.name).toBeCloseTo(form.height, 0);
  }
});

test('a seated person touches nothing in the upper third', async ({ page }) => {
  for (const form of forms.filter(({ look }) => look['posture'] === 'seated')) {
    for (const example of wholes) {
      await open(page, form, example);
      const high = await page.evaluate(() =>
        [...document.querySelectorAll('button, .choice, .check, .text-input')]
          .filter((element) => element.getBoundingClientRect().top < innerHeight / 3)
          .map((element) => element.textContent),
      );
      expect(high, `${form.name} ${example}`).toEqual([]);
    }
  }
});

test('in the largest size no text is under 42 pixels', async ({ page }) => {
  for (const example of wholes) {
    await open(page, forms[1]!, example);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('#app *')]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 42)
        .map((element) => `${element.className}: ${getComputedStyle(element).fontSize}`),
    );
    expect(small, example).toEqual([]);
  }
});
