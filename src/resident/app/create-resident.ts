import { computed, effect } from '@preact/signals';
import { openAt, siteStateAt } from '#core/calendar/open-at.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Locale } from '#core/locale.ts';
import type { Words } from '#i18n/keys.ts';
import { createTranslator } from '#i18n/translator.ts';
import { createCallDoor } from '../call/call-door.ts';
import { createDisplay } from '../display/display.ts';
import { createIdle } from '../idle/idle.ts';
import { idleKindOf } from '../idle/idle-kind.ts';
import { createKeyboardModel } from '../keyboard/keyboard-model.ts';
import { createLanguage } from '../language/language.ts';
import { createProcedureFlow } from '../procedure/procedure-flow.ts';
import type { Place } from '../router/place.ts';
import type { Router } from '../router/router.ts';
import type { KioskServices, ResidentServices } from '../services.ts';
import { createStanding } from '../standing/standing.ts';
import { createEnding } from '../visit/ending.ts';
import { createVisit } from '../visit/visit.ts';
import { contentOf } from './content.ts';
import type { Resident, ResidentKiosk } from './resident.ts';

export interface ResidentNeeds {
  readonly services: ResidentServices;
  readonly router: Router;
  /** The language that the page begins in, and comes back to at the wipe. */
  readonly locale: Locale;
  readonly words: Words;
  readonly loadWords: (locale: Locale) => Promise<Words>;
}

/** Everything but the kiosk's own part: the same at home and in a town hall. */
const createCommon = ({ services, router, locale, words, loadWords }: ResidentNeeds) => {
  const visit = createVisit();
  const language = createLanguage({
    first: createTranslator(locale, words),
    load: loadWords,
    onChange: services.content.speak,
  });
  const display = createDisplay();
  const flow = createProcedureFlow({ visit, router, today: () => todayInParis(services.clock.read()) });
  return { visit, language, display, flow, now: services.clock.now, content: contentOf(services.content) };
};

type Common = ReturnType<typeof createCommon>;

const forgetterOf = ({ visit, language, display }: Common) => {
  return (): void => {
    visit.forget();
    language.reset();
    display.reset();
  };
};

/** A phone or a computer at home: it calls nobody and nothing times out. */
export const createHomeResident = (needs: ResidentNeeds): Resident => {
  const common = createCommon(needs);
  const { services, router } = needs;
  const ending = createEnding({ router, first: { at: 'find' }, forget: forgetterOf(common), kiosk: null });
  return { setting: 'home', services, router, ...common, ending, kiosk: null, dispose: common.flow.dispose };
};

const placeOf = (services: KioskServices, common: Common) => {
  const site = computed(() => {
    const [enrolment, content] = [services.enrolment.state.value, common.content.value];
    if (enrolment.kind !== 'enrolled' || content.status !== 'ready') return null;
    return content.value.library.sites.find(({ id }) => id === enrolment.kiosk.siteId) ?? null;
  });
  const openness = computed(() =>
    site.value?.hoursConfirmed ? openAt(site.value.hours, common.now.value) : null,
  );
  const state = computed(() => (site.value ? siteStateAt(site.value, common.now.value) : 'unknown'));
  return { site, openness, state };
};

const attract: Place = { at: 'attract' };

/** A kiosk in a town hall, with the services that only it has. */
export const createKioskResident = (
  needs: ResidentNeeds,
  services: KioskServices,
): Resident & { readonly kiosk: ResidentKiosk } => {
  const common = createCommon(needs);
  const { router } = needs;
  const { visit, display, language } = common;
  const keyboard = createKeyboardModel();
  const forget = forgetterOf(common);
  const ending = createEnding({
    router,
    first: attract,
    forget: () => {
      forget();
      keyboard.reset();
    },
    kiosk: services,
  });
  const { site, openness, state } = placeOf(services, common);
  const online = computed(() => needs.services.connectivity.value.online);
  const standing = createStanding({ kiosk: services, online, site: state, now: common.now });
  const call = createCallDoor({
    call: services.call,
    router,
    visit,
    locale: () => language.translator.peek().locale,
    said: standing.onBar,
  });
  const kind = idleKindOf({
    router,
    visit,
    display,
    keyboard,
    ending,
    call: services.call.state,
    otherLanguage: computed(() => language.translator.value.locale !== needs.locale),
    inService: computed(() => services.enrolment.state.value.kind === 'enrolled'),
  });
  const idle = createIdle(needs.services.clock, kind, () => void ending.end('keep'));
  // Its echo shows what was typed: it goes with the screen, and when the question comes whether someone is there.
  const closeKeyboard = effect(() => {
    void router.place.value;
    void idle.warning.value;
    keyboard.close();
  });
  const kiosk: ResidentKiosk = { services, standing, call, idle, keyboard, site, openness };
  const dispose = (): void => {
    for (const stop of [common.flow.dispose, standing.dispose, idle.dispose, closeKeyboard]) stop();
  };
  return { setting: 'kiosk', services: needs.services, router, ...common, ending, kiosk, dispose };
};
