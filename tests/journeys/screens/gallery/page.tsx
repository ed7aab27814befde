import '#ui/base.css';
import { render } from 'preact';
import { isLocale, sourceLocale } from '#core/locale.ts';
import type { DisplayChoice } from '#resident/display/display.ts';
import { everyScreen } from './shown.tsx';
import { standsStill } from './stands-still.ts';

/** What is shown and how it looks: `name=kiosk-find&size=largest&locale=en`; without a name, what there is. */
export type Draw = (asked: string) => Promise<void>;

declare global {
  interface Window {
    /** Draws another screen, of which nothing but the fonts and the code was there before. */
    drawScreen?: Draw;
  }
}

const root = document.documentElement;
const { title } = document;
const attributes = [...root.attributes].map(({ name, value }) => [name, value] as const);

const lookOf = (asked: URLSearchParams): Partial<DisplayChoice> =>
  Object.fromEntries(
    (['size', 'contrast', 'posture', 'theme'] as const).flatMap((name) => {
      const value = asked.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

const clear = (app: Element): void => {
  render(null, app);
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  for (const [name, value] of attributes) root.setAttribute(name, value);
  document.title = title;
  root.scrollTop = 0;
};

const screenOf = async (asked: URLSearchParams) => {
  const screen = everyScreen.find(({ name }) => name === asked.get('name'));
  if (!screen) return <List />;
  const [display, locale] = [lookOf(asked), asked.get('locale')];
  Object.assign(root.dataset, { setting: screen.setting, theme: 'auto', ...display });
  return screen.render({ locale: isLocale(locale) ? locale : sourceLocale, display });
};

function List() {
  return (
    <ul id="screens">
      {everyScreen.map(({ name, setting }) => (
        <li key={name} data-setting={setting}>
          {name}
        </li>
      ))}
    </ul>
  );
}

const drawIn =
  (app: Element): Draw =>
  async (asked) => {
    clear(app);
    render(await screenOf(new URLSearchParams(asked)), app);
    await standsStill(root, app);
    await document.fonts.ready;
    root.dataset['ready'] = 'true';
  };

const app = document.querySelector('#app');
if (app) {
  window.drawScreen = drawIn(app);
  void window.drawScreen(location.search);
}
