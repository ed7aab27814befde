import { render } from 'preact';
import '#ui/base.css';
import { Gallery, shelves } from '#ui/gallery/gallery.tsx';

const asked = new URLSearchParams(location.search);
const root = document.documentElement;

/** The address says how the page looks: ?setting=kiosk&size=largest&example=screen-question */
for (const name of ['setting', 'size', 'contrast', 'posture', 'theme'] as const) {
  const value = asked.get(name);
  if (value !== null) root.dataset[name] = value;
}
root.dir = asked.get('dir') ?? 'ltr';

const sole = shelves
  .flatMap(({ component, examples }) =>
    examples.map((example) => ({ ...example, id: `${component}-${example.name}` })),
  )
  .find((example) => example.id === asked.get('example'));

const app = document.querySelector('#app');
if (app) render(sole ? sole.render() : <Gallery component={asked.get('component') ?? undefined} />, app);
