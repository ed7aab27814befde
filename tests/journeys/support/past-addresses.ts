import type { Page } from '@playwright/test';

/** Every address that the tab could still go back to, the payment provider's included, as it reads when decoded. */
export const pastAddresses = async (page: Page): Promise<string> => {
  const browser = await page.context().newCDPSession(page);
  const { entries } = await browser.send('Page.getNavigationHistory');
  await browser.detach();
  return entries.map(({ url }) => decodeURIComponent(url)).join('\n');
};
