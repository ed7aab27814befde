import type { LegalPage, Place } from './place.ts';

const legal: Readonly<Record<LegalPage, string>> = {
  notice: '/mentions-legales',
  privacy: '/donnees-personnelles',
  accessibility: '/accessibilite',
};

/** Those with an id, by the word that stands before it. */
const folders = {
  procedure: 'demarches',
  'life-event': 'situations',
  guide: 'fiches',
  place: 'lieux',
} as const satisfies Partial<Record<Place['at'], string>>;

/** All others; the first of an address is the one that it names. */
const plain: Readonly<Record<Exclude<Place['at'], keyof typeof folders | 'legal' | 'report'>, string>> = {
  find: '/',
  languages: '/langue',
  display: '/affichage',
  person: '/contact',
  around: '/lieux',
  where: '/secteurs',
  pay: '/payer',
  paid: '/ai-je-paye',
  track: '/suivi',
  callback: '/rappel',
  corrections: '/corrections',
  attract: '/',
  finish: '/',
  share: '/',
  missing: '/',
};

const withId = /^\/([a-z]+)\/([a-z0-9][a-z0-9-]{0,79})$/;

/** At home, the address of a place. All steps of a procedure share one: an address tells no path. */
export const addressOf = (place: Place): string => {
  if (place.at === 'report') return addressOf(place.of);
  if (place.at === 'legal') return legal[place.page];
  return 'id' in place ? `/${folders[place.at]}/${place.id}` : plain[place.at];
};

const keyOf = <Key extends string>(table: Readonly<Record<Key, string>>, value: string): Key | undefined =>
  (Object.keys(table) as Key[]).find((key) => table[key] === value);

/** The place that a link names, always at its beginning. */
export const placeOf = (path: string): Place => {
  const trimmed = path.length > 1 ? path.replace(/\/$/, '') : path;
  const at = keyOf(plain, trimmed);
  if (at) return { at };
  const page = keyOf(legal, trimmed);
  if (page) return { at: 'legal', page };
  const [, folder = '', id = ''] = withId.exec(trimmed) ?? [];
  const named = keyOf(folders, folder);
  if (!named) return { at: 'missing' };
  return named === 'procedure' ? { at: named, id, depth: 0 } : { at: named, id };
};
