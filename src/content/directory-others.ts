import type { Place } from '#core/directory/place.ts';
import { hoursOf } from './directory-hours.ts';
import type { PlaceScope } from './directory-place.ts';
import type { DirectorySource, PlaceSource } from './directory-schema.ts';

/** The hours that another place may have too: those of a site, and those that a place gives itself. */
export const hoursByPlace = (
  frame: DirectorySource,
  sources: readonly PlaceSource[],
  sitePlaces: readonly Place[],
): PlaceScope['hoursOfOther'] => {
  const silent = { usual: frame.usualHours, of: () => undefined, wrong: () => undefined };
  return (id) => {
    const site = sitePlaces.find((place) => place.id === id);
    if (site) return site;
    const place = sources.find((each) => each.id === id && each.hours?.sameAs === undefined);
    return place?.hours
      ? { ...hoursOf(place, silent), hoursConfirmed: place.status.startsWith('confirmed') }
      : undefined;
  };
};

/** What a place has of the one that it stands in. */
export const hostIn =
  (sources: readonly PlaceSource[], sitePlaces: readonly Place[]) =>
  (id: string | undefined): PlaceScope['host'] => {
    const site = sitePlaces.find((place) => place.id === id);
    if (site) return site;
    const place = sources.find((each) => each.id === id);
    if (!place) return undefined;
    const { coordinates } = place;
    return {
      area: place.area ?? null,
      coordinates: coordinates ? { lat: coordinates.lat, lon: coordinates.lon } : null,
      accessText: place.access === undefined ? null : `place.${place.id}.access`,
    };
  };
