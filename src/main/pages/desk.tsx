import '#ui/tokens.css';
import '#ui/base.css';
import { signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { browserClock } from '#client/adapters/browser-clock.ts';
import { browserFetch } from '#client/adapters/browser-network.ts';
import { browserWorker } from '#client/adapters/browser-worker.ts';
import { createDoorSetting } from '#client/setting/door.ts';
import { sourceLocale } from '#core/locale.ts';
import { takeInvitationToken } from '#desk/adapters/invitation-link.ts';
import { DoorApp } from '#desk/door/door-app.tsx';
import { loadDoorWords } from '#i18n/load-desk-words.ts';
import { createTranslator } from '#i18n/translator.ts';
import { findCommune } from './commune.ts';
import { pageRoot } from './page-root.ts';
import { until } from './until.ts';
import { untilLoaded } from './until-loaded.ts';

/** The whole desk, once it was fetched. */
const desk = signal<ComponentType | null>(null);

const start = async (): Promise<void> => {
  const root = pageRoot();
  const token = takeInvitationToken();
  const words = await untilLoaded(loadDoorWords);
  const communeId = await findCommune(() => {
    // Who is asked is not known yet: the only words that stand in a page.
    root.textContent = 'Le serveur de la mairie ne répond pas. Nouvel essai dans un instant.';
  });
  const ports = {
    fetch: browserFetch,
    clock: browserClock(),
    worker: browserWorker('desk'),
    reload: () => location.reload(),
  };
  const options = { buildId: __BUILD_ID__, communeId };
  const door = createDoorSetting(ports, options);
  if (token !== null) {
    const { showInvitation } = await untilLoaded(() => import('./desk-invitation.tsx'));
    return showInvitation(root, ports, options, { session: door.session }, token);
  }
  door.start();
  root.replaceChildren();
  const view = { services: { session: door.session }, words: createTranslator(sourceLocale, words) };
  render(<DoorApp door={view} desk={desk} />, root);
  // The desk is fetched behind its door, once that stands.
  await until(door.session.state, ({ state }) => state !== 'asking');
  const { joinDesk } = await untilLoaded(() => import('./desk-rest.tsx'));
  desk.value = await untilLoaded(() => joinDesk(ports, options, door));
};

void start();
