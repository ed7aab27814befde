import { metresBetween } from './distance.ts';
import type { Coordinates, Directory, Place } from './place.ts';

/** Where one looks from: the kiosk's site, or the part of the commune that someone at home chose. */
export interface Here {
  readonly placeId: string | null;
  readonly area: string | null;
  readonly coordinates: Coordinates | null;
}

export interface Near {
  readonly place: Place;
  /** In the very building that one looks from. */
  readonly here: boolean;
  /** As the crow flies; null when one of the two points is not known. */
  readonly metres: number | null;
}

export interface Around {
  readonly own: readonly Near[];
  readonly neighbours: readonly Near[];
  readonly others: readonly Near[];
}

export const nowhere: Here = { placeId: null, area: null, coordinates: null };

/** The point of view of a kiosk's site; of one that the directory does not know, the whole commune is as near. */
export const hereAt = ({ places }: Directory, placeId: string): Here => {
  const place = places.find(({ id }) => id === placeId);
  return { placeId, area: place?.area ?? null, coordinates: place?.coordinates ?? null };
};

/** A place as one sees it from here. */
export const nearOf = (place: Place, { placeId, coordinates }: Here): Near => {
  const here = placeId !== null && (place.id === placeId || place.within === placeId);
  const both = coordinates !== null && place.coordinates !== null;
  return { place, here, metres: both ? metresBetween(coordinates, place.coordinates) : null };
};

/**
 * A place that receives nobody comes after those that do, and one of unknown distance after the known ones; among those
 * as far, the commune's own order of kinds decides.
 */
const rank = ({ place, here, metres }: Near, kinds: Directory['kinds']): readonly number[] => [
  // The place itself before what stands in it.
  here ? (place.within === null ? 0 : 1) : 2,
  place.closure !== null ? 1 : 0,
  place.byPost ? 1 : 0,
  metres ?? Number.POSITIVE_INFINITY,
  kinds.findIndex(({ id }) => id === place.kind),
];

const inRank = (a: Near, b: Near, kinds: Directory['kinds']): number => {
  const [ranksA, ranksB] = [rank(a, kinds), rank(b, kinds)];
  const at = ranksA.findIndex((value, index) => value !== ranksB[index]);
  if (at < 0) return a.place.name.localeCompare(b.place.name, 'fr', { numeric: true });
  return (ranksA[at] ?? 0) < (ranksB[at] ?? 0) ? -1 : 1;
};

const answers = ({ needs }: Directory, need: string | null, { kind }: Place): boolean =>
  need === null || (needs.find(({ id }) => id === need)?.kinds.includes(kind) ?? false);

/**
 * The places that answer a need, the nearest first: those of one's own part of the commune, those of the parts that
 * border on it, all others. Without a part of one's own, all are others. A place of the whole commune counts as one's own.
 */
export const placesAround = (directory: Directory, here: Here, need: string | null): Around => {
  const borders = directory.areas.find(({ id }) => id === here.area)?.neighbours ?? [];
  const all = directory.places
    .filter((place) => answers(directory, need, place))
    .map((place) => nearOf(place, here))
    .sort((a, b) => inRank(a, b, directory.kinds));
  const isOwn = ({ place, here: inside }: Near): boolean =>
    inside || (here.area !== null && (place.area === null || place.area === here.area));
  const isNext = ({ place }: Near): boolean => place.area !== null && borders.includes(place.area);
  return {
    own: all.filter(isOwn),
    neighbours: all.filter((near) => !isOwn(near) && isNext(near)),
    others: all.filter((near) => !isOwn(near) && !isNext(near)),
  };
};
