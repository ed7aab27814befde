import * as v from 'valibot';
import { locales } from '#core/locale.ts';
import { address, day, hoursShape, id, name, owner, text, year } from './schema.ts';

/** The single source of what may stand in kiosk-config/directory. Messages are sentences for its editors. */
const asOf = v.union(
  [day, year, v.pipe(v.string(), v.regex(/^avant \d{4}$/))],
  'La date de la source : « 2025-01-31 », « 2024 » si elle n’a pas de jour, ou « avant 2020 ».',
);
const postcode = v.pipe(
  v.string(),
  v.regex(/^\d{5}$/, 'Un code postal s’écrit « 75013 », entre guillemets.'),
);
const degrees = (most: number) =>
  v.pipe(
    v.number(),
    v.minValue(-most, `Entre -${most} et ${most} degrés.`),
    v.maxValue(most, `Entre -${most} et ${most} degrés.`),
  );

/** What a place's source lets one say. A candidate, or what is not to be published, has no word here. */
export const placeStatuses = [
  'confirmed',
  'confirmed-hours',
  'ok',
  'hours-unconfirmed',
  'weekday-hours-unconfirmed',
  'stale-hours',
  'stale',
  'closed',
  'temporary',
  'seasonal',
  'partial',
  'postal-only',
  'to-check',
  'existence-only',
] as const;

const coordinates = v.strictObject({ lat: degrees(90), lon: degrees(180), source: text });

const { weekly, ...otherHours } = hoursShape;

export const place = v.strictObject({
  id,
  kind: id,
  area: v.optional(id),
  name,
  status: v.picklist(
    placeStatuses,
    `Un statut est l’un de : ${placeStatuses.join(', ')}. Un lieu candidat ne se publie pas.`,
  ),
  address: v.optional(text),
  byPost: v.optional(v.boolean(), false),
  phone: v.optional(text),
  email: v.optional(v.pipe(v.string(), v.email('Ceci n’est pas une adresse e-mail.'))),
  link: v.optional(address),
  access: v.optional(text),
  note: v.optional(text),
  source: text,
  /** Absent: the source has no date, and the screen says so. */
  asOf: v.optional(asOf),
  reviewBy: day,
  owner: v.optional(owner),
  coordinates: v.optional(coordinates),
  /** The place whose building, coordinates and access it shares. */
  within: v.optional(id),
  hours: v.optional(
    v.strictObject({
      /** Hours that stand once in directory.yaml; without it or `sameAs`, `weekly` gives the place's own. */
      usual: v.optional(id),
      /** A place whose hours it has. */
      sameAs: v.optional(id),
      /** Absent: the place's own `asOf`, or that of the usual hours. */
      asOf: v.optional(asOf),
      note: v.optional(text),
      ...otherHours,
      closedOnHolidays: v.optional(v.boolean(), true),
      weekly: v.optional(weekly),
    }),
  ),
  closure: v.optional(
    v.strictObject({ since: day, why: text, announced: v.optional(text), instead: v.array(id) }),
  ),
  inPlaceOf: v.optional(id),
});
export type PlaceSource = v.InferOutput<typeof place>;

export const places = v.strictObject({ owner, places: v.array(place) });
export type PlacesSource = v.InferOutput<typeof places>;

const placed = { id, kind: id, area: v.optional(id), coordinates: v.optional(coordinates) };
/** What people also call it, for search, by language: the French words are searched in every language. */
const words = v.optional(v.record(v.picklist(locales), v.array(text)), {});
const named = { name: text, words };

export const directory = v.strictObject({
  needs: v.array(v.strictObject({ id, icon: id, name: text, kinds: v.array(id) })),
  kinds: v.array(v.strictObject({ id, icon: id, ...named })),
  areas: v.optional(
    v.array(v.strictObject({ id, ...named, postcodes: v.array(postcode), neighbours: v.array(id) })),
    [],
  ),
  usualHours: v.optional(
    v.record(
      id,
      v.strictObject({
        source: text,
        asOf,
        closedOnHolidays: v.boolean(),
        weekly,
      }),
    ),
    {},
  ),
  /** What sites.yaml does not say of its town halls. */
  sites: v.optional(v.array(v.strictObject(placed)), []),
});
export type DirectorySource = v.InferOutput<typeof directory>;
