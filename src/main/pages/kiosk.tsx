import '#ui/tokens.css';
import '#ui/base.css';
import { render } from 'preact';
import { browserClock } from '#client/adapters/browser-clock.ts';
import { browserFetch, browserOnline } from '#client/adapters/browser-network.ts';
import { browserPage, guardAgainstReturn } from '#client/adapters/browser-page.ts';
import { localMemory } from '#client/adapters/local-memory.ts';
import { readSign } from '#client/models/kiosk-sign.ts';
import { createPaymentsDoor } from '#client/models/payment/payments-door.ts';
import { createComingKiosk } from '#client/setting/coming-kiosk.ts';
import { createFirst } from '#client/setting/first.ts';
import { sourceLocale } from '#core/locale.ts';
import { loadFirstWords, loadWords } from '#i18n/load-words.ts';
import { createKioskResident } from '#resident/app/create-kiosk-resident.ts';
import { KioskApp } from '#resident/app/kiosk-app.tsx';
import { showOnRoot } from '#resident/app/show-on-root.ts';
import { createKioskRouter } from '#resident/router/kiosk-router.ts';
import { pageRoot } from './page-root.ts';
import { untilLoaded } from './until-loaded.ts';

const home = '/borne';

const start = async (): Promise<void> => {
  const root = pageRoot();
  // Whatever stood in the address of the page before (a wipe's mark, a stray query) goes: a kiosk has one address.
  history.replaceState(null, '', home);
  const page = browserPage();
  guardAgainstReturn(page);
  const words = await untilLoaded(() => loadFirstWords(sourceLocale));
  const memory = localMemory();
  const ports = { fetch: browserFetch, clock: browserClock(), hint: browserOnline(), memory };
  const first = createFirst(ports);
  const coming = createComingKiosk({ sign: readSign(memory), leave: () => page.replace(home) });
  const payments = createPaymentsDoor();
  const services = {
    clock: first.time,
    content: first.content,
    connectivity: first.connectivity.state,
    demo: first.deployment.demo,
    vainSearches: first.vainSearches,
    reports: first.reports,
    payments,
    keptPayment: () => false,
    drafts: null,
    kiosk: coming,
  };
  const router = createKioskRouter({ at: 'attract' });
  const needs = { services, router, locale: sourceLocale, words, firstWordsOnly: true, loadWords };
  const resident = createKioskResident(needs, coming);
  showOnRoot(resident, document.documentElement);
  root.replaceChildren();
  render(<KioskApp resident={resident} />, root);
  // The waiting screen stands; outbox, identity and routes join it.
  void untilLoaded(resident.language.complete);
  const { joinKiosk } = await untilLoaded(() => import('./kiosk-rest.ts'));
  await joinKiosk({ ...ports, page }, home, { first, coming, resident, payments });
};

void start();
