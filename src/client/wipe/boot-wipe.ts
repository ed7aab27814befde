import type { Page } from '../ports/page.ts';

/** What a fresh kiosk page must find: nothing to go back to, nothing drafted. */
export interface BootWipeDeps {
  readonly page: Page;
  /** Deletes what a crash may have left of a visit. */
  readonly forget: readonly (() => Promise<void>)[];
}

/**
 * Runs before a kiosk shows anything: after a crash there was no wipe. The outbox is not touched: what it keeps is
 * sealed, and was promised. Resolves false when something of the last visit may be left.
 */
export const bootWipe = async ({ page, forget }: BootWipeDeps): Promise<boolean> => {
  const done = await Promise.allSettled(forget.map((one) => one()));
  return page.historyLength() <= 1 && done.every(({ status }) => status === 'fulfilled');
};
