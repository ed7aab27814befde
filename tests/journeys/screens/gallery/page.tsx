import '#ui/base.css';
import { render } from 'preact';
import { isLocale, sourceLocale } from '#core/locale.ts';
import type { DisplayChoice } from '#resident/display/display.ts';
import { everyScreen, type Shown } from './shown.tsx';
import { standsStill } from './stands-still.ts';

/** `?name=kiosk-find&size=largest&locale=en` shows one screen; without a name the page lists what there is. */
const asked = new URLSearchParams(location.search);
const root = document.documentElement;

const look = (): Partial<DisplayChoice> =>
  Object.fromEntries(
    (['size', 'contrast', 'posture', 'theme'] as const).flatMap((name) => {
      const value = asked.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

const show = async ({ setting, render: draw }: Shown, app: Element): Promise<void> => {
  const display = look();
  const locale = asked.get('locale');
  Object.assign(root.dataset, { setting, theme: 'auto', ...display });
  render(await draw({ locale: isLocale(locale) ? locale : sourceLocale, display }), app);
};

const list = (app: Element): void =>
  render(
    <ul id="screens">
      {everyScreen.map(({ name, setting }) => (
        <li key={name} data-setting={setting}>
          {name}
        </li>
      ))}
    </ul>,
    app,
  );

const start = async (app: Element): Promise<void> => {
  const name = asked.get('name');
  const screen = everyScreen.find((one) => one.name === name);
  if (screen) await show(screen, app);
  else list(app);
  await document.fonts.ready;
  await standsStill(root);
  root.dataset['ready'] = 'true';
};

const app = document.querySelector('#app');
if (app) void start(app);
