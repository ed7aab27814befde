import type { Page } from '@playwright/test';
import { axeFaults } from '../screens/support/axe-faults.ts';
import { layoutFaults } from '../screens/support/layout-faults.ts';
import { kioskSize, phoneSize as phone } from './house.ts';
import type { Kiosk } from './kiosk.ts';

const sizes = [kioskSize, { width: 1920, height: 1080 }];

/** Makes the page's root say how it is shown: as the style sheets read it. */
const show = (page: Page, setting: 'kiosk' | 'home', size: 'normal' | 'largest'): Promise<void> =>
  page.evaluate(
    ([setting, size]) => {
      const root = document.documentElement;
      root.dataset['setting'] = setting;
      root.dataset['size'] = size;
      root.dataset['mm'] ??= root.style.getPropertyValue('--mm');
      root.style.setProperty('--mm', setting === 'kiosk' ? root.dataset['mm'] : '');
    },
    [setting, size] as const,
  );

const cutAt = async (page: Page, size: { width: number; height: number }): Promise<readonly string[]> => {
  await page.setViewportSize(size);
  // Looking scrolls, also what no finger can.
  await page.evaluate(() => {
    for (const box of [document.documentElement, ...document.querySelectorAll('*')]) box.scrollTop = 0;
  });
  const faults = await layoutFaults(page, { leastTarget: 24, leastMain: 24 });
  return faults.filter((fault) => fault.startsWith('cut by')).map((fault) => `${size.width} px: ${fault}`);
};

const everySize = process.env['FULL'] === '1';

/** Kiosk, wide screen, phone: all of them in the full run, otherwise one after the other, screen by screen. */
const sizesFor = (nth: number): readonly number[] => (everySize ? [0, 1, 2] : [nth % 3]);

/** What axe says of the page at the kiosk's own size, and what is cut at the largest text. */
export const faultsHere = async ({ page }: Kiosk, nth: number): Promise<readonly string[]> => {
  const faults = await axeFaults(page);
  for (const at of sizesFor(nth)) {
    const size = sizes[at] ?? phone;
    await show(page, size === phone ? 'home' : 'kiosk', 'largest');
    faults.push(...(await cutAt(page, size)));
  }
  await show(page, 'kiosk', 'normal');
  await page.setViewportSize(kioskSize);
  return faults;
};
