// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Locale } from '#core/locale.ts';
import { loadWords } from '#i18n/load-words.ts';
import { createKioskResident } from '../app/create-kiosk-resident.ts';
import { KioskApp } from '../app/kiosk-app.tsx';
import type { Resident } from '../app/resident.ts';
import { fakeServices, type World } from '../examples/fake-services.ts';
import { exampleLibrary } from '../examples/example-library.ts';
import { withOthers } from '../examples/leads-on-examples.ts';
import { walkTo } from '../examples/walk-to.ts';
import { createKioskRouter } from '../router/kiosk-router.ts';

afterEach(cleanup);

/** A kiosk at the end of the example procedure, which leads on to a marriage certificate and to a bill. */
const atTheEnd = async (locale: Locale = 'fr', world: World = {}): Promise<Resident> => {
  const services = fakeServices({ library: withOthers, ...world }, locale);
  const router = createKioskRouter({ at: 'find' });
  const needs = { services, router, locale, words: await loadWords(locale), loadWords };
  const resident = createKioskResident(needs, services.kiosk);
  walkTo(resident, 'done');
  render(<KioskApp resident={resident} />);
  await screen.findByText(/3975/, {}, { timeout: 5_000 });
  return resident;
};

const offered = async (heading: string) =>
  within(await screen.findByRole('region', { name: heading }, { timeout: 5_000 }));

const french = 'Vous pouvez aussi ouvrir';

it('an end offers each procedure that it leads on to by its title, below its own words, and still names its people', async () => {
  await atTheEnd();
  const region = await offered(french);
  expect(region.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Obtenir un acte de mariage'),
    expect.stringContaining('Payer une facture famille'),
  ]);
  const whole = document.querySelector('main')?.textContent ?? '';
  const inOrder = ['Et maintenant', 'À avoir avec vous', french, 'Pour être aidé', '3975'];
  const places = inOrder.map((text) => whole.indexOf(text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(screen.getByText('Terminer et effacer')).toBeTruthy();
});

it('a touch opens the other procedure as its tile does, and nothing that was answered is carried along', async () => {
  const { router, visit, flow } = await atTheEnd();
  const region = await offered(french);
  fireEvent.click(region.getByText('Obtenir un acte de mariage'));
  expect(router.place.value).toEqual({ at: 'procedure', id: 'acte-de-mariage', depth: 0 });
  fireEvent.click(await screen.findByText('Commencer'));
  await waitFor(() => expect(visit.walk.value?.procedure.id).toBe('acte-de-mariage'));
  // Its fields have the very names of the first: an answer that was kept would show.
  expect(visit.walk.value?.run.answers).toEqual({});
  expect(visit.walk.value?.step.id).toBe('purpose');
  expect(visit.ticked.value).toEqual([]);
  await act(() => flow.back());
  expect(router.place.value).toEqual({ at: 'procedure', id: 'acte-de-mariage', depth: 0 });
});

it('until the other one is begun, the way back leads to the end where one was', async () => {
  const { router, visit } = await atTheEnd();
  fireEvent.click((await offered(french)).getByText('Obtenir un acte de mariage'));
  await screen.findByText('Commencer');
  await act(() => router.back());
  expect(visit.walk.value?.step.id).toBe('done');
  await offered(french);
});

it('without a network the other procedure opens all the same', async () => {
  const { router } = await atTheEnd('fr', { online: false });
  fireEvent.click((await offered(french)).getByText('Payer une facture famille'));
  await screen.findByText('Commencer');
  expect(router.place.value).toMatchObject({ id: 'payer-une-facture' });
});

it('what is in French only says so on its button, in the language of the screen, as the tiles do', async () => {
  await atTheEnd('ar');
  const region = await offered('يمكنك أيضا فتح');
  const title = region.getByText('Obtenir un acte de mariage');
  expect(title.closest('[lang]')?.getAttribute('lang')).toBe('fr');
  const button = title.closest('button');
  expect(button?.querySelector('.procedure-tiles__language')).not.toBeNull();
  // The procedure that ended is in French, within a box that says so: these words are not.
  expect(document.querySelector('.in-its-language')?.getAttribute('lang')).toBe('fr');
  expect(button?.closest('[lang]')?.getAttribute('lang')).toBe('ar');
  expect(button?.closest('[dir]')?.getAttribute('dir')).toBe('rtl');
});

it('one that is no longer published has no button, and without any there is no heading', async () => {
  await atTheEnd('fr', { library: { status: 'ready', value: exampleLibrary } });
  await screen.findByText('Pour être aidé');
  expect(screen.queryByText(french)).toBeNull();
});
