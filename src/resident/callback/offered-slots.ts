import { type CallbackSlot, callbackSlots, usualCallbackHours } from '#core/callback/slots.ts';
import type { Resident } from '../app/resident.ts';

/** By the site's own hours where they were confirmed. */
export const offeredSlots = ({ kiosk, now }: Resident): readonly CallbackSlot[] => {
  const site = kiosk?.site.value;
  return callbackSlots(site?.hoursConfirmed ? site.hours : usualCallbackHours, now.value);
};
