import '#ui/tokens.css';
import '#ui/base.css';
import { render } from 'preact';
import { browserClock } from '#client/adapters/browser-clock.ts';
import { browserLocks } from '#client/adapters/browser-locks.ts';
import { browserFetch, browserOnline } from '#client/adapters/browser-network.ts';
import { browserPage, guardAgainstReturn } from '#client/adapters/browser-page.ts';
import { browserRandom } from '#client/adapters/browser-random.ts';
import { browserWorker } from '#client/adapters/browser-worker.ts';
import { localMemory } from '#client/adapters/local-memory.ts';
import { localSeqMirror } from '#client/adapters/local-seq-mirror.ts';
import { sourceLocale } from '#core/locale.ts';
import { loadWords } from '#i18n/load-words.ts';
import { createKioskResident } from '#resident/app/create-resident.ts';
import { KioskApp } from '#resident/app/kiosk-app.tsx';
import { showOnRoot } from '#resident/app/show-on-root.ts';
import { createKioskRouter } from '#resident/router/kiosk-router.ts';
import { updateBetweenResidents } from './between-residents.ts';
import { communeFor, pageRoot } from './page-root.ts';

const home = '/borne';

const start = async (): Promise<void> => {
  const root = pageRoot();
  // Whatever stood in the address of the page before (a wipe's mark, a stray query) goes: a kiosk has one address.
  history.replaceState(null, '', home);
  const page = browserPage();
  guardAgainstReturn(page);
  // Fetched beside the content's index: the waiting screen is drawn once all of it is there.
  const [communeId, words, { createKioskSetting }, { idbOutbox }, { idbIdentity }] = await Promise.all([
    communeFor(root),
    loadWords(sourceLocale),
    import('#client/setting/kiosk.ts'),
    import('#client/adapters/idb-outbox.ts'),
    import('#client/adapters/idb-identity.ts'),
  ]);
  const setting = createKioskSetting(
    {
      fetch: browserFetch,
      clock: browserClock(),
      random: browserRandom(),
      hint: browserOnline(),
      locks: browserLocks(),
      outboxStore: idbOutbox(),
      identityStore: idbIdentity(),
      mirror: localSeqMirror(),
      memory: localMemory(),
      page,
      worker: browserWorker('kiosk'),
    },
    { buildId: __BUILD_ID__, communeId, home },
  );
  const router = createKioskRouter({ at: 'attract' });
  const needs = { services: setting, router, locale: sourceLocale, words, loadWords };
  const resident = createKioskResident(needs, setting.kiosk);
  showOnRoot(resident, document.documentElement);
  setting.start();
  updateBetweenResidents(setting, resident);
  root.replaceChildren();
  render(<KioskApp resident={resident} />, root);
};

void start();
