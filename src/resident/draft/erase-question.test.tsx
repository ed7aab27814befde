// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { words as fr } from '#i18n/locales/fr.ts';
import { createHomeResident } from '../app/create-resident.ts';
import { HomeApp } from '../app/home-app.tsx';
import type { Resident } from '../app/resident.ts';
import { exampleProcedure } from '../examples/example-procedure.ts';
import { fakeServices } from '../examples/fake-services.ts';
import { createKioskRouter } from '../router/kiosk-router.ts';
import { engine } from '../visit/engine.ts';
import { giveEngine } from '../visit/late-engine.ts';

giveEngine(engine);
afterEach(cleanup);

let resident: Resident;

beforeEach(async () => {
  const router = createKioskRouter({ at: 'find' });
  const services = fakeServices({}, 'fr', 'home');
  resident = createHomeResident({ services, router, locale: 'fr', words: fr, loadWords: async () => fr });
  router.go({ at: 'procedure', id: exampleProcedure.id, depth: 0 });
  resident.flow.start(exampleProcedure);
  render(<HomeApp resident={resident} />);
  await screen.findByRole('button', { name: 'Effacer mes réponses' });
});

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

it('erasing one’s answers is asked once, and "no" keeps them', async () => {
  press('Effacer mes réponses');
  expect(resident.visit.walk.value).not.toBeNull();
  await screen.findByText(/Effacer vos réponses/);
  press('Non, garder');
  await waitFor(() => expect(screen.queryByText(/Effacer vos réponses/)).toBeNull());
  expect(resident.visit.walk.value).not.toBeNull();
});

it('a second touch at the same place erases nothing', async () => {
  press('Effacer mes réponses');
  press('Effacer mes réponses');
  expect(resident.visit.walk.value).not.toBeNull();
});

it('"yes" erases at once', async () => {
  press('Effacer mes réponses');
  await screen.findByText(/Effacer vos réponses/);
  press('Oui, effacer');
  await waitFor(() => expect(resident.visit.walk.value).toBeNull());
  await waitFor(() => expect(screen.queryByText(/Effacer vos réponses/)).toBeNull());
});
