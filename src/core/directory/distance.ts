import type { Coordinates } from './place.ts';

/** The mean radius of the earth in metres (IUGG). */
const earth = 6_371_009;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great circle between two points in metres, by the haversine formula: as the crow flies, never a way to walk. */
export const metresBetween = (a: Coordinates, b: Coordinates): number => {
  const lat = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const lon = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const h = lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(h)));
};

/** What may honestly be said of a distance: coordinates of doors are good to some tens of metres, not better. */
export type Far =
  | { readonly unit: 'beside' }
  | { readonly unit: 'metres'; readonly metres: number }
  | { readonly unit: 'kilometres'; readonly tenths: number };

/** To the hundred metres, and beyond ten kilometres to the kilometre. */
export const roundedFar = (metres: number): Far => {
  const hundreds = Math.round(metres / 100);
  if (hundreds === 0) return { unit: 'beside' };
  if (hundreds < 10) return { unit: 'metres', metres: hundreds * 100 };
  return { unit: 'kilometres', tenths: hundreds < 100 ? hundreds : Math.round(metres / 1_000) * 10 };
};

const metresPerMinute = 75;
const farthestWalk = 45;

/** A straight line at a good pace: one walks at least so long. Null where nobody would walk. */
export const leastMinutesOnFoot = (metres: number): number | null => {
  const minutes = Math.max(1, Math.floor(metres / metresPerMinute));
  return minutes > farthestWalk ? null : minutes;
};
