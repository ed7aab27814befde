// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { seconds } from '#core/instant.ts';
import { loadWords } from '#i18n/load-words.ts';
import { fakeServices, type World } from '../examples/fake-services.ts';
import { walkTo } from '../examples/walk-to.ts';
import { createKioskRouter } from '../router/kiosk-router.ts';
import { createKioskResident } from './create-kiosk-resident.ts';
import { KioskApp } from './kiosk-app.tsx';
import type { Resident, ResidentKiosk } from './resident.ts';

afterEach(cleanup);

const canary = 'canari.jaune@exemple.fr';

const kiosk = async (world: World = {}) => {
  const services = fakeServices(world, 'fr');
  const wiped: string[] = [];
  const ended: string[] = [];
  const payments = {
    ...services.payments,
    forget: async () => {
      ended.push('payments');
    },
  };
  const own = {
    ...services.kiosk,
    wipe: ({ call }: { call: string }) => {
      wiped.push(call);
      return Promise.resolve();
    },
  };
  const words = await loadWords('fr');
  const router = createKioskRouter({ at: 'attract' });
  const resident = createKioskResident(
    { services: { ...services, payments }, router, locale: 'fr', words, loadWords },
    own,
  );
  return { resident: resident as Resident & { kiosk: ResidentKiosk }, clock: services.clock, wiped, ended };
};

type Given = Awaited<ReturnType<typeof kiosk>>;
let given: Given;

beforeEach(async () => {
  given = await kiosk();
  render(<KioskApp resident={given.resident} />);
  await screen.findByRole('heading', { level: 1 });
});

const everything = (): string =>
  `${new XMLSerializer().serializeToString(document)}${document.title}${location.href}`;

const typeCanary = async (): Promise<void> => {
  walkTo(given.resident, 'email');
  // The first one waits for the page's own file.
  const field = await screen.findByLabelText('Adresse e-mail', {}, { timeout: 5_000 });
  fireEvent.focus(field);
  fireEvent.input(field, { target: { value: canary } });
  await waitFor(() => expect(screen.getByLabelText('Adresse e-mail')).toHaveProperty('value', canary));
};

it('another language keeps the step and what is being typed', async () => {
  await typeCanary();
  await given.resident.language.choose('en');
  const field = await screen.findByLabelText('E-mail address');
  expect(field).toHaveProperty('value', canary);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Which e-mail address should we tell?');
});

it('"Terminer et effacer" leaves nothing of the visit', async () => {
  await typeCanary();
  given.resident.display.set({ size: 'largest' });
  await given.resident.language.choose('en');
  fireEvent.click(await screen.findByText('Finish and erase'));
  await screen.findByText('Touchez pour commencer');
  expect(everything()).not.toContain('canari');
  expect(given.resident.visit.walk.value).toBeNull();
  expect(given.resident.display.changed.value).toBe(false);
  expect(given.wiped).toEqual(['drop']);
  expect(given.ended).toEqual(['payments']);
});

it('who walks away is asked, on a screen without anything of theirs, and then everything is erased', async () => {
  await typeCanary();
  given.clock.pass(seconds(125));
  await screen.findByRole('heading', { name: /^Êtes-vous toujours là/ });
  expect(document.body.textContent).not.toContain('canari');
  expect(screen.queryByDisplayValue(canary)).toBeNull();
  given.clock.pass(seconds(25));
  await screen.findByText('Touchez pour commencer');
  expect(everything()).not.toContain('canari');
  expect(given.wiped).toEqual(['keep']);
});

it('who needs more time gets it, and finds the screen as they left it', async () => {
  await typeCanary();
  given.clock.pass(seconds(125));
  fireEvent.click(await screen.findByText('J’ai besoin de plus de temps'));
  expect(await screen.findByLabelText('Adresse e-mail')).toHaveProperty('value', canary);
});

it('the address never changes and the history never grows', async () => {
  const before = [location.href, history.length];
  await typeCanary();
  given.resident.router.go({ at: 'display' });
  await screen.findByText('Régler l’affichage');
  expect([location.href, history.length]).toEqual(before);
});

it('no title tells what was typed', async () => {
  await typeCanary();
  expect(document.title).toBe('À quelle adresse e-mail vous prévenir\u00a0? – Côte à côte');
});
