import { effect } from '@preact/signals';
import type { KioskSetting } from '#client/setting/kiosk.ts';
import type { Resident } from '#resident/app/resident.ts';

/** Each heartbeat on the waiting screen, with nothing begun and nobody called, is a moment to take what is newer. */
export const updateBetweenResidents = (setting: KioskSetting, { router, visit }: Resident): void => {
  effect(() => {
    void setting.kiosk.heartbeat.value;
    const nobody = visit.walk.value === null && setting.kiosk.call.state.value.kind === 'none';
    if (nobody && router.place.value.at === 'attract') setting.idle();
  });
};
