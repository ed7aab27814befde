import '#ui/tokens.css';
import '#ui/base.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Content } from '#client/models/content.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import { instant } from '#core/instant.ts';
import type { Library } from '#core/library.ts';
import { isLocale, type Locale, sourceLocale } from '#core/locale.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { recordsOf } from '#core/procedure/record.ts';
import { loadWords } from '#i18n/load-words.ts';
import { createKioskResident } from '#resident/app/create-kiosk-resident.ts';
import { createHomeResident } from '#resident/app/create-resident.ts';
import { HomeApp } from '#resident/app/home-app.tsx';
import { KioskApp } from '#resident/app/kiosk-app.tsx';
import { fetchAllPages } from '#resident/app/pages.ts';
import type { Resident } from '#resident/app/resident.ts';
import { showOnRoot } from '#resident/app/show-on-root.ts';
import { createKioskRouter } from '#resident/router/kiosk-router.ts';
import { loadEngine } from '#resident/visit/late-engine.ts';
import { frameServices, openContent } from './frame-services.ts';
import type { Aim, FromFrame, Look, ToFrame } from './messages.ts';
import { findBills, pretend } from './pretend.ts';
import { walkAgain, walkTheWay } from './walk-again.ts';

const asked = new URLSearchParams(location.search);
const setting = asked.get('setting') === 'home' ? 'home' : 'kiosk';
const first = asked.get('locale');
const locale: Locale = isLocale(first) ? first : sourceLocale;

const today = (): string => todayInParis(instant(Date.now()));

const libraryIn = (content: Content): Promise<Library> =>
  new Promise((there) => {
    const stop = effect(() => {
      const { value } = content.library;
      if (value.status !== 'ready') return;
      there(value.value);
      queueMicrotask(() => stop());
    });
  });

const make = async (content: Content): Promise<Resident> => {
  const words = await loadWords(locale);
  const { services, kiosk } = frameServices(content, await libraryIn(content), locale, setting);
  const router = createKioskRouter({ at: 'find' });
  const needs = { services, router, locale, words, loadWords };
  return setting === 'kiosk' ? createKioskResident(needs, kiosk) : createHomeResident(needs);
};

const open = ({ router, visit }: Resident, procedure: string): void => {
  visit.forget();
  router.restart(procedure === '' ? { at: 'find' } : { at: 'procedure', id: procedure, depth: 0 });
};

const show = (resident: Resident, before: Look | null, look: Look): void => {
  const { size, contrast, posture } = look;
  resident.display.set({ size, contrast, posture });
  if (look.locale !== before?.locale) void resident.language.choose(look.locale);
  if (look.procedure !== before?.procedure) open(resident, look.procedure);
};

const procedureIn = (content: Content, id: string): Procedure | null => {
  const library = content.library.peek();
  return (library.status === 'ready' && library.value.procedures.find((each) => each.id === id)) || null;
};

/** A step is on screen, and not what stands before the first, or a page elsewhere. */
const isOnStep = ({ router }: Resident): boolean => {
  const place = router.place.peek();
  return place.at === 'procedure' && place.depth > 0;
};

const takeContent = async (resident: Resident, content: Content, stay: Aim | null): Promise<void> => {
  const { visit, flow } = resident;
  await content.refresh();
  const id = visit.walk.peek()?.procedure.id;
  const procedure = id === undefined ? null : procedureIn(content, id);
  if (!procedure) return;
  const onStep = isOnStep(resident);
  walkAgain(visit, procedure, stay);
  if (onStep) flow.resume();
};

const go = (resident: Resident, content: Content, aim: Aim): void => {
  const procedure = procedureIn(content, aim.procedure);
  if (!procedure) return;
  open(resident, procedure.id);
  walkTheWay(resident.visit, procedure, aim, today());
  findBills(resident);
  resident.flow.resume();
};

const stepOn = ({ visit, router }: Resident): FromFrame['step'] => {
  const walk = visit.walk.value;
  const place = router.place.value;
  if (!walk || place.at !== 'procedure' || place.depth === 0) return null;
  const { id, kind } = walk.step;
  const day = walk.run.today === today() ? null : walk.run.today;
  return { id, kind, at: place.depth, day, records: recordsOf(walk.step) };
};

const listen = (resident: Resident, content: Content): void => {
  let look: Look | null = null;
  // One after the other: a step may be of the version that is just being fetched.
  let fetched: Promise<void> = Promise.resolve();
  addEventListener('message', ({ data, origin, source }: MessageEvent<ToFrame>) => {
    if (origin !== location.origin || source !== parent) return;
    if (data.tell === 'look') {
      show(resident, look, data.look);
      look = data.look;
    }
    if (data.tell === 'content')
      fetched = fetched.then(() => takeContent(resident, content, data.stay)).catch(() => undefined);
    if (data.tell === 'go') void fetched.then(() => go(resident, content, data.aim));
    if (data.tell === 'restart' && look) open(resident, look.procedure);
    if (data.tell === 'record') pretend(resident, data.values);
  });
};

const tellTool = (resident: Resident): void => {
  effect(() => {
    const { value: place } = resident.router.place;
    const told: FromFrame = {
      procedure: place.at === 'procedure' ? place.id : null,
      step: stepOn(resident),
    };
    parent.postMessage(told, location.origin);
  });
};

const start = async (): Promise<void> => {
  const root = document.getElementById('app');
  if (!root) return;
  const content = openContent();
  const [resident] = await Promise.all([make(content), loadEngine()]);
  content.speak(locale);
  showOnRoot(resident, document.documentElement);
  fetchAllPages();
  listen(resident, content);
  const { kiosk } = resident;
  render(kiosk ? <KioskApp resident={{ ...resident, kiosk }} /> : <HomeApp resident={resident} />, root);
  tellTool(resident);
};

void start();
