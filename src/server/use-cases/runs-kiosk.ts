import type { KioskId } from '#core/ids.ts';
import type { StaffActor } from '../actor.ts';
import type { Kiosks } from '../ports/kiosks.ts';

/** A kiosk of another site is as good as none. */
export const runsKiosk = async (kiosks: Kiosks, staff: StaffActor, kiosk: KioskId): Promise<boolean> => {
  const site = await kiosks.siteOf(staff.communeId, kiosk);
  return site !== null && staff.siteIds.includes(site);
};
