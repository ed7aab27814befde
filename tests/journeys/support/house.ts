import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { type RunningServer, runServer } from '../../support/running-server.ts';
import { Desk, signIn } from './desk.ts';
import { Kiosk } from './kiosk.ts';
import { openAllDay } from './open-all-day.ts';

/** What a journey has at hand: a mairie of its own, and as many kiosks, desks and phones as it opens. */
export interface House {
  readonly server: RunningServer;
  /** A kiosk of the demonstration, enrolled and on its waiting screen. Kiosks of one journey have a profile each. */
  kiosk(label: string): Promise<Kiosk>;
  /** A console, signed in and on duty at the first site's queue. */
  desk(firstName: string): Promise<Desk>;
  /** A console of someone who takes no calls, signed in. */
  officer(firstName: string): Promise<Page>;
  phone(path: string): Promise<Page>;
  /** A phone that scans a code shown on a screen. */
  scan(address: string): Promise<Page>;
}

export const kioskSize = { width: 1080, height: 1920 };
export const deskSize = { width: 1366, height: 768 };
export const phoneSize = { width: 390, height: 844 };

/** No page of ours may ask anything of anyone else, nor break our own content security policy, on any journey. */
const watched = async (
  context: BrowserContext,
  origins: readonly string[],
  faults: string[],
): Promise<BrowserContext> => {
  context.on('request', (request) => {
    const url = request.url();
    const allowed = origins.some((origin) => url.startsWith(origin)) || /^(data|blob|about):/.test(url);
    if (!allowed) faults.push(`a request to ${url}`);
  });
  context.on('weberror', (error) => faults.push(`a fault in a page: ${String(error.error())}`));
  context.on('console', (message) => {
    if (/Content Security Policy|TrustedScript/.test(message.text())) faults.push(message.text());
  });
  return context;
};

const newContext = (browser: Browser, size: { width: number; height: number }): Promise<BrowserContext> =>
  browser.newContext({
    viewport: size,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    hasTouch: size !== deskSize,
  });

/** What a file of journeys may set otherwise. */
export interface Ways {
  /** The server's environment; without it the 19e never closes and the 20e never opens. */
  readonly env: Readonly<Record<string, string>> | null;
  /** Another origin that a page may go to: the payment page's. */
  readonly elsewhere: string | null;
}

export const test = base.extend<{ house: House } & Ways>({
  env: [null, { option: true }],
  elsewhere: [null, { option: true }],
  house: async ({ browser, env, elsewhere }, use) => {
    const server = await runServer(env ?? { KIOSK_CONFIG: openAllDay() });
    const origins = elsewhere === null ? [server.origin] : [server.origin, elsewhere];
    const faults: string[] = [];
    const contexts: BrowserContext[] = [];
    const open = async (size: { width: number; height: number }): Promise<Page> => {
      const context = await watched(await newContext(browser, size), origins, faults);
      contexts.push(context);
      return context.newPage();
    };
    const phone = async (address: string): Promise<Page> => {
      const page = await open(phoneSize);
      await page.goto(address);
      return page;
    };
    await use({
      server,
      kiosk: async (label) => Kiosk.enrol(await open(kioskSize), server.origin, label),
      desk: async (firstName) => Desk.onDuty(await open(deskSize), server.origin, firstName),
      officer: async (firstName) => {
        const page = await open(deskSize);
        await signIn(page, server.origin, firstName);
        return page;
      },
      phone: (path) => phone(server.origin + path),
      scan: phone,
    });
    for (const context of contexts) await context.close();
    await server.remove();
    if (faults.length > 0)
      throw new Error(`pages of this journey did what they must not:\n${faults.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
