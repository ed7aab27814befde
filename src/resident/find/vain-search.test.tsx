// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadWords } from '#i18n/load-words.ts';
import { createKioskResident } from '../app/create-kiosk-resident.ts';
import { KioskApp } from '../app/kiosk-app.tsx';
import type { Resident, ResidentKiosk } from '../app/resident.ts';
import { fakeServices } from '../examples/fake-services.ts';
import { createKioskRouter } from '../router/kiosk-router.ts';

afterEach(cleanup);

let counted: (readonly [terms: readonly string[], locale: string])[];
let resident: Resident & { readonly kiosk: ResidentKiosk };

beforeEach(async () => {
  counted = [];
  const services = {
    ...fakeServices({}, 'fr'),
    vainSearches: { count: (terms: readonly string[], locale: string) => void counted.push([terms, locale]) },
  };
  const kiosk = { ...services.kiosk, wipe: () => Promise.resolve() };
  const router = createKioskRouter({ at: 'find' });
  const needs = { services, router, locale: 'fr' as const, words: await loadWords('fr'), loadWords };
  resident = createKioskResident(needs, kiosk);
  render(<KioskApp resident={resident} />);
  await screen.findByRole('heading', { level: 1 });
});

const type = async (words: string): Promise<void> => {
  await act(() => resident.visit.searchFor(words));
  await waitFor(() => expect(document.body.textContent).toMatch(/Rien ne correspond|Mairie du/), {
    timeout: 5_000,
  });
};

const says = async (text: RegExp): Promise<void> => {
  await waitFor(() => expect(document.body.textContent).toMatch(text), { timeout: 5_000 });
};

it('a search in vain is counted once its person leaves it, by published words and nothing else', async () => {
  await type('piscine Odette Lambert');
  await says(/Rien ne correspond/);
  expect(counted).toEqual([]);
  await act(() => resident.router.go({ at: 'display' }));
  await waitFor(() => expect(counted).toEqual([[['piscine'], 'fr']]));
});

it('a name alone counts as a search, and tells no word', async () => {
  await type('Odette Lambert');
  await says(/Rien ne correspond/);
  fireEvent.click(screen.getByText('Voir toutes les démarches'));
  await waitFor(() => expect(counted).toEqual([[[], 'fr']]));
});

it('what was typed on the way to a word that finds something is never counted', async () => {
  await type('zzz piscine');
  await type('mairie');
  await says(/Mairie du 10ᵉ/);
  await act(() => resident.router.go({ at: 'display' }));
  await screen.findByText('Régler l’affichage');
  expect(counted).toEqual([]);
});

it('"Terminer et effacer" counts what was searched in vain, and leaves nothing of it on the screen', async () => {
  await type('carte grise de Lambert');
  await says(/Rien ne correspond/);
  fireEvent.click(screen.getByText('Terminer et effacer'));
  await waitFor(() => expect(counted).toEqual([[['carte grise'], 'fr']]));
  expect(document.body.textContent).not.toContain('Lambert');
});

it('nothing found leads to the situations and to one yellow call', async () => {
  await type('licorne');
  await says(/Rien ne correspond/);
  expect(document.querySelectorAll('.call-bar, .button--person')).toHaveLength(1);
  expect(screen.getByText('Papiers et état civil')).toBeTruthy();
});

it('the number of results is said in a place that stood there before', async () => {
  const status = document.querySelector('.split__lead [role="status"]');
  expect(status?.textContent).toBe('');
  await type('mairie');
  await waitFor(() => expect(status?.textContent).toMatch(/^\d+ résultats trouvés$/));
  expect(status?.isConnected).toBe(true);
});
