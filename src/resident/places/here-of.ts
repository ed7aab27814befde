import { type Here, hereAt, nowhere } from '#core/directory/around.ts';
import type { Directory } from '#core/directory/place.ts';
import type { Resident } from '../app/resident.ts';

/** Where one looks from: the part of town that one chose, else the site of the kiosk, else nowhere. */
export const hereOf = ({ kiosk, visit }: Resident, directory: Directory): Here => {
  const { area } = visit.around.value;
  const site = kiosk?.site.value ?? null;
  if (area === undefined && site) return hereAt(directory, site.id);
  if (area === undefined || area === null) return nowhere;
  const own = site ? hereAt(directory, site.id) : nowhere;
  return own.area === area ? own : { ...nowhere, area };
};
