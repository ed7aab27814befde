/// <reference types="vite/client" />
import { render } from 'preact';
import '#ui/base.css';
import { Gallery } from '#ui/gallery/gallery.tsx';
import { exampleOf } from '#ui/gallery/shelves.ts';

/** The address says what is shown and how it looks: ?setting=kiosk&size=largest&example=screen-question */
const asked = new URLSearchParams(location.search);
const root = document.documentElement;

for (const name of ['setting', 'size', 'contrast', 'posture', 'theme'] as const) {
  const value = asked.get(name);
  if (value !== null) root.dataset[name] = value;
}
root.dir = asked.get('dir') ?? 'ltr';

const sole = exampleOf(asked.get('example') ?? '');
const app = document.querySelector('#app');
if (app) render(sole ? sole.render() : <Gallery component={asked.get('component') ?? undefined} />, app);
