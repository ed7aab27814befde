import { effect } from '@preact/signals';
import { showDisplay } from '../display/display.ts';
import type { Resident } from './resident.ts';

/** Keeps what the style sheets and screen readers take from the page's root: language, setting, looks, millimetres. */
export const showOnRoot = (resident: Resident, root: HTMLElement): (() => void) => {
  root.dataset['setting'] = resident.setting;
  const speak = effect(() => {
    root.lang = resident.language.translator.value.locale;
    root.dir = 'ltr';
  });
  const measure = effect(() => {
    const enrolment = resident.kiosk?.services.enrolment.state.value;
    if (enrolment?.kind === 'enrolled') root.style.setProperty('--mm', `${enrolment.kiosk.pxPerMm}px`);
  });
  const look = showDisplay(resident.display, root);
  return () => {
    for (const stop of [speak, measure, look]) stop();
  };
};
