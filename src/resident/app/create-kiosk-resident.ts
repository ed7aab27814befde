import { siteWith } from '#core/notice/day-hours.ts';
import { closedUntil, closureAt } from '#core/notice/notice.ts';
import { computed, effect, signal, untracked } from '@preact/signals';
import { openAt, siteStateAt } from '#core/calendar/open-at.ts';
import { createCallDoor } from '../call/call-door.ts';
import { signOf } from '../enrolment/sign-of.ts';
import { createIdle } from '../idle/idle.ts';
import { idleKindOf } from '../idle/idle-kind.ts';
import { createKeyboardModel } from '../keyboard/keyboard-model.ts';
import type { Place } from '../router/place.ts';
import type { KioskServices, ResidentServices } from '../services.ts';
import { createStanding } from '../standing/standing.ts';
import { createEnding } from '../visit/ending.ts';
import { createLateVisitCount } from '../satisfaction/late-visit-count.ts';
import type { TogetherModel } from '../together/shown-together.ts';
import type { Resident, ResidentKiosk } from './resident.ts';
import { type Common, createCommon, forgetterOf, type ResidentNeeds } from './create-resident.ts';

const placeOf = (services: KioskServices, common: Common) => {
  const notices = computed(() => services.heartbeat.value?.reply.notices ?? []);
  const site = computed(() => {
    const [enrolment, content] = [services.enrolment.state.value, common.content.value];
    if (enrolment.kind !== 'enrolled' || content.status !== 'ready') return null;
    const published = content.value.library.sites.find(({ id }) => id === enrolment.kiosk.siteId);
    return published ? siteWith(published, notices.value) : null;
  });
  const closure = computed(() => closureAt(notices.value, common.now.value));
  const hours = computed(() => (site.value?.hoursConfirmed ? site.value.hours : null));
  const openness = computed(() => {
    if (closure.value) return closedUntil(hours.value, closure.value.toAt);
    return hours.value && openAt(hours.value, common.now.value);
  });
  const state = computed(() => {
    if (closure.value) return 'closed';
    return site.value ? siteStateAt(site.value, common.now.value) : 'unknown';
  });
  return { site, openness, state };
};

/** A phone that has this kiosk's code, or a window of the provider's before this page. */
const payingNow = ({ payments }: ResidentServices): 'phone' | 'here' | null => {
  const model = payments.model.value;
  if (model?.here?.open.value) return 'here';
  const code = model?.invitation?.state.value;
  return code?.is === 'shown' && code.view.state !== 'ended' ? 'phone' : null;
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
  const together = signal<TogetherModel | null>(null);
  const endTogether = (): void => {
    together.peek()?.end();
    together.value = null;
  };
  const visitCount = createLateVisitCount({ visit, kiosk: services });
  const forget = forgetterOf(common, needs.services);
  const ending = createEnding({
    router,
    first: attract,
    forget: () => {
      visitCount.tell();
      endTogether();
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
    lookAgain: services.lookAgain,
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
    paying: computed(() => payingNow(needs.services)),
    otherLanguage: computed(() => language.translator.value.locale !== needs.locale),
    inService: computed(() => signOf(services.enrolment.state.value) !== null),
  });
  const idle = createIdle(needs.services.clock, kind, () => void ending.end('keep'));
  // What helps may be chosen after the touch too.
  const tellNeeds = effect(() => {
    const needs = visit.needs.value;
    untracked(() => services.call.sayNeeds(needs));
  });
  // Its echo shows what was typed: it goes with the screen, and when the question comes whether someone is there.
  const closeKeyboard = effect(() => {
    void router.place.value;
    void idle.warning.value;
    keyboard.close();
  });
  // The question must be seen: nothing stands before it.
  const closePayWindow = effect(() => {
    if (idle.warning.value) needs.services.payments.model.value?.here?.close();
  });
  const kiosk: ResidentKiosk = {
    services,
    standing,
    call,
    idle,
    keyboard,
    together,
    visitCount,
    site,
    openness,
  };
  const dispose = (): void => {
    for (const stop of [
      common.flow.dispose,
      standing.dispose,
      idle.dispose,
      endTogether,
      visitCount.dispose,
      tellNeeds,
      closeKeyboard,
      closePayWindow,
    ])
      stop();
  };
  return { setting: 'kiosk', services: needs.services, router, ...common, ending, kiosk, dispose };
};
