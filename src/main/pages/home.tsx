import '#ui/tokens.css';
import '#ui/base.css';
import { render } from 'preact';
import { browserClock } from '#client/adapters/browser-clock.ts';
import { browserFetch, browserOnline } from '#client/adapters/browser-network.ts';
import { browserWorker } from '#client/adapters/browser-worker.ts';
import { localMemory } from '#client/adapters/local-memory.ts';
import { createHomeSetting } from '#client/setting/home.ts';
import { isLocale, type Locale, sourceLocale } from '#core/locale.ts';
import { loadWords } from '#i18n/load-words.ts';
import { createHomeResident } from '#resident/app/create-resident.ts';
import { HomeApp } from '#resident/app/home-app.tsx';
import { showOnRoot } from '#resident/app/show-on-root.ts';
import { createHomeRouter } from '#resident/router/home-router.ts';
import { windowAddressBar } from '#resident/router/window-address-bar.ts';
import { communeFor, pageRoot } from './page-root.ts';

/** One's own phone already knows what one reads; a kiosk never guesses. */
const preferred = (): Locale =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? sourceLocale;

const start = async (): Promise<void> => {
  const root = pageRoot();
  const locale = preferred();
  const [communeId, words] = await Promise.all([communeFor(root), loadWords(locale)]);
  const setting = createHomeSetting(
    {
      fetch: browserFetch,
      clock: browserClock(),
      hint: browserOnline(),
      memory: localMemory(),
      worker: browserWorker('home'),
      reload: () => location.reload(),
    },
    { buildId: __BUILD_ID__, communeId },
  );
  const router = createHomeRouter(windowAddressBar(window));
  const resident = createHomeResident({ services: setting, router, locale, words, loadWords });
  showOnRoot(resident, document.documentElement);
  setting.content.speak(locale);
  setting.start();
  root.replaceChildren();
  render(<HomeApp resident={resident} />, root);
};

void start();
