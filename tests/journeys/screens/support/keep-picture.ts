import type { Page } from '@playwright/test';
import { type Form, nameOf } from './forms.ts';

/** For an eye that wants to look: `PICTURES=1` keeps what the run sees. */
export const keepPicture = async (page: Page, name: string, form?: Form): Promise<void> => {
  if (process.env['PICTURES'] !== '1') return;
  const folder = form ? nameOf(form).replaceAll(' ', '-') : 'main';
  await page.screenshot({ path: `.cache/screens/${folder}/${name}.png` });
};
