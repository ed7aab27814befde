import type { Closure, Doubt, Place } from '#core/directory/place.ts';
import type { Site } from '#core/library.ts';
import type { Book } from './book.ts';
import { asOfFrom, type BuiltHours, hoursOf, type SharedHours } from './directory-hours.ts';
import type { DirectorySource, PlaceSource } from './directory-schema.ts';
import { reviewFault } from './example-days.ts';
import { oneOf } from './one-of.ts';
import { checkLink } from './procedure/scope.ts';
import type { CommuneSource, SiteSource } from './schema.ts';
import { frenchTypography } from './typography.ts';
import type { YamlPath } from './yaml-path.ts';

const doubts: Partial<Readonly<Record<PlaceSource['status'], Doubt>>> = {
  stale: 'old',
  partial: 'partial',
  seasonal: 'partial',
  'to-check': 'partial',
  'existence-only': 'partial',
  temporary: 'temporary',
};

/** What a place is built with. */
export interface PlaceScope {
  readonly book: Book;
  readonly commune: CommuneSource;
  readonly frame: DirectorySource;
  readonly owner: string;
  /** The hours of a site, or of a place that gives its own. */
  readonly hoursOfOther: (id: string) => SharedHours | undefined;
  /** The place that it stands in, site or not. */
  readonly host: Pick<Place, 'area' | 'coordinates' | 'accessText'> | undefined;
}

const phoneOf = (phone: string | undefined, path: YamlPath, { book, commune }: PlaceScope): string | null => {
  if (phone === undefined) return null;
  const known = commune.phones[phone];
  if (!known && !/^\+?\d[\d ]*$/.test(phone))
    book.yaml.report(
      'unknown-phone',
      [...path, 'phone'],
      `« ${phone} » n’est ni un numéro ni dans « phones ».`,
      oneOf(
        phone,
        Object.keys(commune.phones),
        '« phones » de commune.yaml, ou écrivez le numéro en chiffres',
      ),
    );
  return known?.number ?? phone;
};

const closureOf = (
  source: PlaceSource['closure'],
  key: string,
  path: YamlPath,
  { book }: PlaceScope,
): Closure | null => {
  if (source === undefined) return null;
  const { since, why, announced, instead } = source;
  return {
    since,
    whyText: book.say(`${key}.closure.why`, why, [...path, 'closure', 'why']),
    announcedText:
      announced === undefined
        ? null
        : book.say(`${key}.closure.announced`, announced, [...path, 'closure', 'announced']),
    instead,
  };
};

const isConfirmed = ({ status }: PlaceSource): boolean => status.startsWith('confirmed');

const checkDates = (source: PlaceSource, path: YamlPath, built: BuiltHours, book: Book): void => {
  const { asOf, reviewBy } = source;
  const latest = asOf?.startsWith('avant') ? undefined : asOf;
  const fault = latest === undefined ? null : reviewFault(latest, reviewBy);
  if (fault) book.yaml.report('fact-dates', [...path, 'reviewBy'], fault.says, fault.suggestion);
  const proved = built.hours !== null && !built.hoursBorrowed && built.hoursAsOf?.startsWith('<') === false;
  if (isConfirmed(source) && !proved)
    book.yaml.report(
      'fact-source',
      [...path, 'status'],
      'Un horaire confirmé donne ses heures et leur date.',
    );
};

/** One place of the directory, with its texts written down as keys and its dates, links and phone checked. */
export const buildPlace = (source: PlaceSource, at: number, scope: PlaceScope): Place => {
  const path = ['places', at];
  const { book, host, frame } = scope;
  const key = `place.${source.id}`;
  const say = (name: string, text: string | undefined, from: YamlPath): string | null =>
    text === undefined ? null : book.say(`${key}.${name}`, text, [...path, ...from]);
  const built = hoursOf(source, {
    usual: frame.usualHours,
    of: scope.hoursOfOther,
    wrong: (says, suggestion) => book.yaml.report('shape', [...path, 'hours'], says, suggestion),
  });
  checkDates(source, path, built, book);
  if (source.link !== undefined) checkLink(source.link, [...path, 'link'], scope);
  const { coordinates } = source;
  return {
    id: source.id,
    kind: source.kind,
    name: frenchTypography(source.name),
    area: source.area ?? host?.area ?? null,
    address: source.address ?? null,
    byPost: source.byPost,
    phone: phoneOf(source.phone, path, scope),
    email: source.email ?? null,
    link: source.link ?? null,
    accessText: say('access', source.access, ['access']) ?? host?.accessText ?? null,
    noteText: say('note', source.note, ['note']),
    ...built,
    hoursNoteText: say('hoursNote', source.hours?.note, ['hours', 'note']),
    hoursConfirmed: isConfirmed(source),
    asOf: asOfFrom(source.asOf),
    reviewBy: source.reviewBy,
    owner: source.owner ?? scope.owner,
    doubt: doubts[source.status] ?? null,
    coordinates: coordinates ? { lat: coordinates.lat, lon: coordinates.lon } : (host?.coordinates ?? null),
    closure: closureOf(source.closure, key, path, scope),
    inPlaceOf: source.inPlaceOf ?? null,
    within: source.within ?? null,
  };
};

const bare = {
  byPost: false,
  email: null,
  link: null,
  noteText: null,
  hoursBorrowed: false,
  doubt: null,
  closure: null,
  inPlaceOf: null,
  within: null,
} as const;

/** A town hall of sites.yaml as a place: what stands there is said once. */
export const placeOfSite = (site: Site, source: SiteSource, frame: DirectorySource | null): Place => {
  const placed = frame?.sites.find(({ id }) => id === site.id);
  const { coordinates } = placed ?? {};
  return {
    ...bare,
    id: site.id,
    kind: placed?.kind ?? '',
    name: site.name,
    area: placed?.area ?? null,
    address: site.address,
    phone: site.phone,
    accessText: site.accessText,
    hours: site.hours,
    hoursNoteText: site.hoursNoteText,
    hoursConfirmed: site.hoursConfirmed,
    hoursAsOf: site.hoursAsOf,
    asOf: site.hoursAsOf,
    reviewBy: source.hours.reviewBy,
    owner: source.hours.owner,
    coordinates: coordinates ? { lat: coordinates.lat, lon: coordinates.lon } : null,
  };
};
