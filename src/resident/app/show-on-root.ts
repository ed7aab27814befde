import { effect } from '@preact/signals';
import { directionOf } from '#core/locale.ts';
import { showDisplay } from '../display/display.ts';
import { signOf } from '../enrolment/sign-of.ts';
import type { Resident } from './resident.ts';

/** Keeps what the style sheets and screen readers take from the page's root: language, setting, looks, millimetres. */
export const showOnRoot = (resident: Resident, root: HTMLElement): (() => void) => {
  root.dataset['setting'] = resident.setting;
  const speak = effect(() => {
    root.lang = resident.language.translator.value.locale;
    root.dir = directionOf(resident.language.translator.value.locale);
  });
  const measure = effect(() => {
    const sign = resident.kiosk && signOf(resident.kiosk.services.enrolment.state.value);
    if (sign) root.style.setProperty('--mm', `${sign.pxPerMm}px`);
  });
  const look = showDisplay(resident.display, root);
  return () => {
    for (const stop of [speak, measure, look]) stop();
  };
};
