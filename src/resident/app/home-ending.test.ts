import { expect, it } from 'vitest';
import { words as fr } from '#i18n/locales/fr.ts';
import { exampleProcedure } from '../examples/example-procedure.ts';
import { fakeServices } from '../examples/fake-services.ts';
import { createKioskRouter } from '../router/kiosk-router.ts';
import { engine } from '../visit/engine.ts';
import { giveEngine } from '../visit/late-engine.ts';
import { createKeptLanguage } from '../language/kept-language.ts';
import { createHomeResident } from './create-resident.ts';

giveEngine(engine);

/** At home, in the middle of a walk; another one was kept before. */
const walking = () => {
  const services = fakeServices({ drafts: { another: 'kept before' } }, 'fr', 'home');
  let erased = 0;
  const payments = { ...services.payments, erase: () => void (erased += 1) };
  const router = createKioskRouter({ at: 'find' });
  const needs = { router, locale: 'fr', words: fr, loadWords: async () => fr } as const;
  const resident = createHomeResident({ ...needs, services: { ...services, payments } });
  resident.visit.begin(exampleProcedure, '2026-11-23');
  resident.visit.apply({ type: 'answer', field: 'purpose', value: 'notary' });
  return { resident, kept: () => services.drafts?.ids(), erased: () => erased };
};

it('« Effacer » erases all that this device keeps, also of a payment whose code was never fetched', async () => {
  const { resident, kept, erased } = walking();
  expect(kept()).toEqual(['another', exampleProcedure.id]);
  await resident.ending.end('drop');
  expect([kept(), erased()]).toEqual([[], 1]);
});

it('a fault erases the walk that it struck, and nothing else that this device keeps', async () => {
  const { resident, kept, erased } = walking();
  await resident.ending.end('keep');
  expect([kept(), erased(), resident.visit.walk.value]).toEqual([['another'], 0, null]);
});

it('« Effacer » also forgets the language that was chosen here, and speaks the device’s own again', async () => {
  const services = fakeServices({}, 'fr', 'home');
  const kept = new Map([['language', 'en']]);
  const memory = {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, value: string) => void kept.set(key, value),
  };
  const keptLanguage = createKeptLanguage(memory, 'fr');
  const router = createKioskRouter({ at: 'find' });
  const needs = { router, locale: keptLanguage.first, words: fr, loadWords: async () => fr, services };
  const resident = createHomeResident(needs, keptLanguage);
  expect(resident.language.translator.value.locale).toBe('en');
  await resident.ending.end('drop');
  await Promise.resolve();
  expect([resident.language.translator.value.locale, kept.get('language')]).toEqual(['fr', '']);
});
