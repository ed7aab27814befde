import '#ui/tokens.css';
import '#ui/base.css';
import { render } from 'preact';
import { browserClock } from '#client/adapters/browser-clock.ts';
import { browserFetch } from '#client/adapters/browser-network.ts';
import { onLeaving } from '#client/adapters/browser-page.ts';
import { browserRandom } from '#client/adapters/browser-random.ts';
import { browserWorker } from '#client/adapters/browser-worker.ts';
import { localMemory } from '#client/adapters/local-memory.ts';
import { createDeskSetting } from '#client/setting/desk.ts';
import { sourceLocale } from '#core/locale.ts';
import { browserAlerts } from '#desk/adapters/browser-alerts.ts';
import { hashPlaces } from '#desk/adapters/hash-places.ts';
import { storedPreferences } from '#desk/adapters/stored-preferences.ts';
import { DeskApp } from '#desk/desk-app.tsx';
import { createDesk } from '#desk/desk.ts';
import { loadDeskWords } from '#i18n/load-desk-words.ts';
import { createTranslator } from '#i18n/translator.ts';
import { communeFor, pageRoot } from './page-root.ts';

const start = async (): Promise<void> => {
  const root = pageRoot();
  const [communeId, words] = await Promise.all([communeFor(root), loadDeskWords()]);
  const setting = createDeskSetting(
    {
      fetch: browserFetch,
      clock: browserClock(),
      random: browserRandom(),
      worker: browserWorker('desk'),
      reload: () => location.reload(),
      onLeaving,
    },
    { buildId: __BUILD_ID__, communeId },
  );
  const services = {
    ...setting,
    alerts: browserAlerts(),
    places: hashPlaces(),
    preferences: storedPreferences(localMemory()),
  };
  const desk = createDesk(services, createTranslator(sourceLocale, words));
  setting.start();
  root.replaceChildren();
  render(<DeskApp desk={desk} />, root);
};

void start();
