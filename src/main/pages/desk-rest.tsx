import type { ComponentType } from 'preact';
import { onLeaving } from '#client/adapters/browser-page.ts';
import { browserRandom } from '#client/adapters/browser-random.ts';
import { localMemory } from '#client/adapters/local-memory.ts';
import { createDeskSetting } from '#client/setting/desk.ts';
import type { DoorOptions, DoorPorts, DoorSetting } from '#client/setting/door.ts';
import { sourceLocale } from '#core/locale.ts';
import { browserAlerts } from '#desk/adapters/browser-alerts.ts';
import { browserTab } from '#desk/adapters/browser-tab.ts';
import { hashPlaces } from '#desk/adapters/hash-places.ts';
import { storedPreferences } from '#desk/adapters/stored-preferences.ts';
import { DeskApp } from '#desk/desk-app.tsx';
import { createDesk } from '#desk/desk.ts';
import { loadDeskWords } from '#i18n/load-desk-words.ts';
import { createTranslator } from '#i18n/translator.ts';

/** The whole desk, as one component. */
export const joinDesk = async (
  ports: DoorPorts,
  options: DoorOptions,
  door: DoorSetting,
): Promise<ComponentType> => {
  door.update.start();
  const words = await loadDeskWords();
  const tab = browserTab();
  const own = { random: browserRandom(), tab: tab.memory, onLeaving };
  const setting = createDeskSetting({ ...ports, ...own }, options, door);
  const services = {
    ...setting,
    alerts: browserAlerts(),
    places: hashPlaces(),
    preferences: storedPreferences(localMemory()),
    tab,
  };
  const desk = createDesk(services, createTranslator(sourceLocale, words));
  return () => <DeskApp desk={desk} />;
};
