import '#ui/tokens.css';
import '#ui/base.css';
import { render } from 'preact';
import { browserClock } from '#client/adapters/browser-clock.ts';
import { browserFetch, browserOnline } from '#client/adapters/browser-network.ts';
import { forgetKeptPayment } from '#client/adapters/forget-kept-payment.ts';
import { hasKeptAttempt } from '#client/adapters/has-kept-attempt.ts';
import { localKeptDrafts } from '#client/adapters/local-kept-drafts.ts';
import { localMemory } from '#client/adapters/local-memory.ts';
import { createPaymentsDoor } from '#client/models/payment/payments-door.ts';
import { createFirst } from '#client/setting/first.ts';
import { isLocale, type Locale, sourceLocale } from '#core/locale.ts';
import { loadFirstWords, loadWords } from '#i18n/load-words.ts';
import { createHomeResident } from '#resident/app/create-resident.ts';
import { HomeApp } from '#resident/app/home-app.tsx';
import { takeArrivals } from '#resident/arrival/take-arrivals.ts';
import { fetchAllPages, FindPage } from '#resident/app/pages.ts';
import { createKeptLanguage } from '#resident/language/kept-language.ts';
import { showOnRoot } from '#resident/app/show-on-root.ts';
import { createHomeRouter } from '#resident/router/home-router.ts';
import { windowAddressBar } from '#resident/router/window-address-bar.ts';
import { pageRoot } from './page-root.ts';
import { until } from './until.ts';
import { untilLoaded } from './until-loaded.ts';

/** One's own phone already knows what one reads; a kiosk never guesses. */
const preferred = (): Locale =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? sourceLocale;

const start = async (): Promise<void> => {
  const root = pageRoot();
  // What a code or a return brought leaves the address before anything else happens.
  const arrivals = takeArrivals(window);
  const memory = localMemory();
  const keptLanguage = createKeptLanguage(memory, preferred());
  const locale = keptLanguage.first;
  const words = await untilLoaded(() => loadFirstWords(locale));
  const ports = {
    fetch: browserFetch,
    clock: browserClock(),
    hint: browserOnline(),
    memory,
  };
  const first = createFirst(ports);
  const payments = createPaymentsDoor(forgetKeptPayment);
  const services = {
    clock: first.time,
    content: first.content,
    connectivity: first.connectivity.state,
    demo: first.deployment.demo,
    vainSearches: first.vainSearches,
    reports: first.reports,
    payments,
    keptPayment: hasKeptAttempt,
    drafts: localKeptDrafts(),
    kiosk: null,
  };
  const router = createHomeRouter(windowAddressBar(window));
  const needs = { services, router, locale, words, firstWordsOnly: true, loadWords };
  const resident = createHomeResident(needs, keptLanguage);
  showOnRoot(resident, document.documentElement);
  first.content.speak(locale);
  root.replaceChildren();
  render(<HomeApp resident={resident} />, root);
  arrivals.follow((brought) => {
    void untilLoaded(async () => (await import('#resident/arrival/arrive.ts')).arrive(resident, brought));
  });
  // What later screens need stands back until the first one is there.
  await Promise.all([FindPage.fetch(), until(first.content.library, ({ status }) => status !== 'loading')]);
  void untilLoaded(resident.language.complete);
  fetchAllPages();
  const { joinHome } = await untilLoaded(() => import('./home-rest.ts'));
  await joinHome(ports, first, payments);
};

void start();
