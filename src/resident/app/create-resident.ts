import { effect } from '@preact/signals';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Locale } from '#core/locale.ts';
import type { Words } from '#i18n/keys.ts';
import { createTranslator } from '#i18n/translator.ts';
import { createDisplay } from '../display/display.ts';
import { keepWalk } from '../draft/keep-walk.ts';
import { keepOffered } from '../language/keep-offered.ts';
import type { KeptLanguage } from '../language/kept-language.ts';
import { createLanguage } from '../language/language.ts';
import { createProcedureFlow } from '../procedure/procedure-flow.ts';
import { makeRoomForRequest } from '../submission/make-room.ts';
import type { Router } from '../router/router.ts';
import type { ResidentServices } from '../services.ts';
import { createEnding } from '../visit/ending.ts';
import { createVisit } from '../visit/visit.ts';
import { contentOf } from './content.ts';
import type { Resident } from './resident.ts';

export interface ResidentNeeds {
  readonly services: ResidentServices;
  readonly router: Router;
  /** The language that the page begins in, and comes back to at the wipe. */
  readonly locale: Locale;
  readonly words: Words;
  /** `words` are the first screen's alone; whoever made them calls `language.complete`. */
  readonly firstWordsOnly?: boolean;
  readonly loadWords: (locale: Locale) => Promise<Words>;
}

/** Everything but the kiosk's own part: the same at home and in a town hall. */
export const createCommon = ({
  services,
  router,
  locale,
  words,
  firstWordsOnly = false,
  loadWords,
}: ResidentNeeds) => {
  const visit = createVisit();
  const language = createLanguage({
    first: createTranslator(locale, words),
    firstOnly: firstWordsOnly,
    load: loadWords,
    onChange: services.content.speak,
  });
  const display = createDisplay();
  const flow = createProcedureFlow({
    visit,
    router,
    today: () => todayInParis(services.clock.read()),
    onBegin: () => makeRoomForRequest(services.payments.model.peek()?.requests),
  });
  return { visit, language, display, flow, now: services.clock.now, content: contentOf(services.content) };
};

export type Common = ReturnType<typeof createCommon>;

export const forgetterOf = ({ visit, language, display }: Common, { payments }: ResidentServices) => {
  return (): void => {
    visit.forget();
    language.reset();
    display.reset();
    void payments.forget();
  };
};

/** A phone or a computer at home: it calls nobody and nothing times out. */
export const createHomeResident = (needs: ResidentNeeds, keptLanguage?: KeptLanguage): Resident => {
  const common = createCommon(needs);
  const { services, router } = needs;
  const { drafts } = services;
  const forget = forgetterOf(common, services);
  const ending = createEnding({
    router,
    first: { at: 'find' },
    forget: (call) => {
      const struck = common.visit.walk.peek()?.procedure.id;
      forget();
      // A fault erases the walk that it struck, and nothing else that this device keeps.
      const erased = call === 'drop' ? (drafts?.ids() ?? []) : struck === undefined ? [] : [struck];
      for (const id of erased) drafts?.erase(id);
      if (call !== 'drop') return;
      services.payments.erase();
      if (keptLanguage) void common.language.choose(keptLanguage.own);
    },
    kiosk: null,
  });
  const stopOffering = keepOffered(common.language, common.content);
  const stopLanguage = effect(() => keptLanguage?.keep(common.language.translator.value.locale));
  const stopKeeping = drafts ? keepWalk(common.visit, drafts, services.clock.read) : () => undefined;
  const dispose = (): void => {
    for (const stop of [common.flow.dispose, stopOffering, stopLanguage, stopKeeping]) stop();
  };
  return { setting: 'home', services, router, ...common, ending, kiosk: null, dispose };
};
