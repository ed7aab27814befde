import { metresBetween } from '#core/directory/distance.ts';
import type { Place } from '#core/directory/place.ts';
import type { DirectorySource, PlacesSource } from './directory-schema.ts';
import { oneOf } from './one-of.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath } from './yaml-path.ts';

const missing = (
  yaml: YamlFile,
  path: YamlPath,
  ids: readonly string[],
  known: readonly string[],
  from: string,
): void => {
  for (const [at, id] of ids.entries())
    if (!known.includes(id))
      yaml.report('unknown-place', [...path, at], `« ${id} » n’existe pas.`, oneOf(id, known, from));
};

const inKinds = '« kinds » de directory.yaml';
const inAreas = '« areas » de directory.yaml';
const inPlaces = 'sites.yaml ou directory';

const checkKind = (
  yaml: YamlFile,
  path: YamlPath,
  { kind, area }: { readonly kind: string; readonly area?: string | undefined },
  frame: DirectorySource,
): void => {
  const kinds = frame.kinds.map(({ id }) => id);
  const areas = frame.areas.map(({ id }) => id);
  if (!kinds.includes(kind))
    yaml.report(
      'unknown-place',
      [...path, 'kind'],
      `Le genre « ${kind} » n’est pas dans directory.yaml.`,
      oneOf(kind, kinds, inKinds),
    );
  if (area !== undefined && !areas.includes(area))
    yaml.report(
      'unknown-place',
      [...path, 'area'],
      `Le secteur « ${area} » n’est pas dans directory.yaml.`,
      oneOf(area, areas, inAreas),
    );
};

/** What directory.yaml says of itself: kinds that needs name, areas that border on each other, sites that are there. */
export const checkFrame = (frame: DirectorySource, yaml: YamlFile, siteIds: readonly string[]): void => {
  const kinds = frame.kinds.map(({ id }) => id);
  const areas = frame.areas.map(({ id }) => id);
  frame.needs.forEach((need, at) => missing(yaml, ['needs', at, 'kinds'], need.kinds, kinds, inKinds));
  frame.areas.forEach(({ id, neighbours }, at) => {
    missing(yaml, ['areas', at, 'neighbours'], neighbours, areas, inAreas);
    for (const next of frame.areas.filter((other) => neighbours.includes(other.id)))
      if (!next.neighbours.includes(id))
        yaml.report('shape', ['areas', at, 'neighbours'], `« ${next.id} » ne nomme pas « ${id} » en retour.`);
  });
  frame.sites.forEach((site, at) => {
    checkKind(yaml, ['sites', at], site, frame);
    if (!siteIds.includes(site.id))
      yaml.report(
        'unknown-place',
        ['sites', at, 'id'],
        `« ${site.id} » n’est pas dans sites.yaml.`,
        oneOf(site.id, siteIds, 'sites.yaml'),
      );
  });
};

/** What the places of one file say of others. */
export const checkPlacesOf = (
  source: PlacesSource,
  yaml: YamlFile,
  frame: DirectorySource,
  known: readonly string[],
): void =>
  source.places.forEach((place, at) => {
    const path = ['places', at];
    checkKind(yaml, path, place, frame);
    for (const name of ['within', 'inPlaceOf'] as const)
      if (place[name] !== undefined && !known.includes(place[name]))
        yaml.report(
          'unknown-place',
          [...path, name],
          `Le lieu « ${place[name]} » n’existe pas.`,
          oneOf(place[name], known, inPlaces),
        );
    missing(yaml, [...path, 'closure', 'instead'], place.closure?.instead ?? [], known, inPlaces);
  });

/** One id is one place, in whichever file it stands. */
export const reportTwins = (
  files: readonly { readonly yaml: YamlFile; readonly source: PlacesSource }[],
  sitePlaces: readonly Place[],
): void => {
  const taken = new Set(sitePlaces.map(({ id }) => id));
  for (const { yaml, source } of files)
    source.places.forEach(({ id }, at) => {
      if (taken.has(id))
        yaml.report(
          'duplicate-id',
          ['places', at, 'id'],
          `L’identifiant « ${id} » est déjà celui d’un lieu.`,
        );
      taken.add(id);
    });
};

/** Latitude and longitude changed over, or a digit lost, puts a place in another country. */
const farAway = 100_000;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Reports the places that lie too far from the middle of all to be of one commune. */
export const checkNear = (
  places: readonly { readonly place: Place; readonly yaml: YamlFile; readonly path: YamlPath }[],
): void => {
  const points = places.flatMap(({ place }) => (place.coordinates ? [place.coordinates] : []));
  const middle = { lat: median(points.map(({ lat }) => lat)), lon: median(points.map(({ lon }) => lon)) };
  for (const { place, yaml, path } of places)
    if (place.coordinates && metresBetween(place.coordinates, middle) > farAway)
      yaml.report('bounds', [...path, 'coordinates'], 'Ce point est à plus de 100 km des autres lieux.');
};
