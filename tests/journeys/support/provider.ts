import { openAllDay } from './open-all-day.ts';
import { freePort } from '../../support/free-port.ts';
import { test as base } from './house.ts';

type Change = Readonly<Record<string, string | number | boolean>>;

/** The simulated payment provider's own door: its traps, its clock and its night. */
export class Provider {
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  async set(change: Change): Promise<void> {
    const reply = await fetch(`${this.origin}/reglages`, { method: 'POST', body: JSON.stringify(change) });
    if (!reply.ok) throw new Error(`the provider refused ${JSON.stringify(change)}`);
  }

  /** What the payer does on a page that was left open elsewhere. */
  async end(id: string, fin: 'P' | 'R'): Promise<void> {
    await fetch(`${this.origin}/tpa/fin`, { method: 'POST', body: new URLSearchParams({ idop: id, fin }) });
  }

  /** Every night it forgets the payments that never reached a card. */
  async sleep(): Promise<void> {
    await this.set({ night: true });
  }
}

/** A journey with payments: the server plays the provider at a port that the journey knows. */
export const test = base.extend<{ provider: Provider }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs: nothing.
  provider: async ({}, use, info) => {
    info.setTimeout(240_000);
    await use(new Provider(`http://localhost:${await freePort()}`));
  },
  elsewhere: async ({ provider }, use) => use(provider.origin),
  env: async ({ provider }, use) =>
    use({ KIOSK_CONFIG: openAllDay(), SIMULATOR_PORT: new URL(provider.origin).port }),
});

export { expect } from '@playwright/test';
