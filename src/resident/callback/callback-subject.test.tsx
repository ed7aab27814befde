// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadWords } from '#i18n/load-words.ts';
import { createKioskResident } from '../app/create-kiosk-resident.ts';
import { KioskApp } from '../app/kiosk-app.tsx';
import type { Resident, ResidentKiosk } from '../app/resident.ts';
import { exampleProcedure } from '../examples/example-procedure.ts';
import { fakeServices } from '../examples/fake-services.ts';
import { createKioskRouter } from '../router/kiosk-router.ts';
import { callbackDeskOf } from './callback-desk.ts';
import { offeredSlots } from './offered-slots.ts';

afterEach(cleanup);

let resident: Resident & { readonly kiosk: ResidentKiosk };
let sent: (string | null)[];

beforeEach(async () => {
  sent = [];
  const services = fakeServices({}, 'fr');
  const payments = services.payments.model.peek();
  if (!payments) throw new Error('the example has payments');
  Object.assign(payments.callbacks, {
    send: (body: { readonly procedureId: string | null }) => {
      sent.push(body.procedureId);
      return Promise.resolve();
    },
  });
  const router = createKioskRouter({ at: 'find' });
  const needs = { services, router, locale: 'fr' as const, words: await loadWords('fr'), loadWords };
  resident = createKioskResident(needs, services.kiosk);
  render(<KioskApp resident={resident} />);
  await screen.findByRole('heading', { level: 1 });
});

const question = 'C’est à propos de quoi ?';

const fillAndSend = async (): Promise<void> => {
  const button = await screen.findByText('Demander le rappel', {}, { timeout: 5_000 });
  const payments = resident.services.payments.model.peek();
  if (!payments) throw new Error('the example has payments');
  await act(() => {
    callbackDeskOf(payments).typed.value = '06 12 34 56 78';
    callbackDeskOf(payments).slot.value = offeredSlots(resident)[0] ?? null;
  });
  fireEvent.click(button);
  await waitFor(() => expect(sent).toHaveLength(1));
};

it('outside a procedure it is asked what the call is about, and one touch says it', async () => {
  await act(() => resident.router.go({ at: 'callback' }));
  await screen.findByText(question, {}, { timeout: 5_000 });
  fireEvent.click(await screen.findByText('Obtenir un acte de naissance'));
  await fillAndSend();
  expect(sent).toEqual([exampleProcedure.id]);
});

it('"Autre chose" is an answer too, and can be changed', async () => {
  await act(() => resident.router.go({ at: 'callback' }));
  fireEvent.click(await screen.findByText('Autre chose', {}, { timeout: 5_000 }));
  fireEvent.click(await screen.findByText('Changer'));
  await screen.findByText(question);
  fireEvent.click(screen.getByText('Autre chose'));
  await fillAndSend();
  expect(sent).toEqual([null]);
});

it('who comes from a procedure is not asked', async () => {
  await act(() => {
    resident.visit.begin(exampleProcedure, '2026-11-23');
    resident.router.go({ at: 'callback' });
  });
  await fillAndSend();
  expect(screen.queryByText(question)).toBeNull();
  expect(sent).toEqual([exampleProcedure.id]);
});
