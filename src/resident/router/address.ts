import type { LegalPage, Place } from './place.ts';

const legal: Readonly<Record<LegalPage, string>> = {
  notice: '/mentions-legales',
  privacy: '/donnees-personnelles',
  accessibility: '/accessibilite',
};

const fixed: Readonly<Record<string, Place>> = {
  '/': { at: 'find' },
  '/langue': { at: 'languages' },
  '/affichage': { at: 'display' },
  '/contact': { at: 'person' },
  '/lieux': { at: 'around' },
  '/secteurs': { at: 'where' },
  '/payer': { at: 'pay' },
  '/ai-je-paye': { at: 'paid' },
  '/suivi': { at: 'track' },
  '/rappel': { at: 'callback' },
  ...Object.fromEntries(
    Object.entries(legal).map(([page, path]) => [path, { at: 'legal', page: page as LegalPage }]),
  ),
};

const id = '[a-z0-9][a-z0-9-]{0,79}';
const procedure = new RegExp(`^/demarches/(${id})$`);
const lifeEvent = new RegExp(`^/situations/(${id})$`);
const directoryPlace = new RegExp(`^/lieux/(${id})$`);

/** At home, the address of a place. All steps of a procedure share one: an address tells no path. */
export const addressOf = (place: Place): string => {
  switch (place.at) {
    case 'procedure':
      return `/demarches/${place.id}`;
    case 'life-event':
      return `/situations/${place.id}`;
    case 'legal':
      return legal[place.page];
    case 'around':
      return '/lieux';
    case 'where':
      return '/secteurs';
    case 'place':
      return `/lieux/${place.id}`;
    case 'person':
      return '/contact';
    case 'pay':
      return '/payer';
    case 'paid':
      return '/ai-je-paye';
    case 'track':
      return '/suivi';
    case 'callback':
      return '/rappel';
    case 'display':
      return '/affichage';
    case 'languages':
      return '/langue';
    case 'attract':
    case 'find':
    case 'finish':
    case 'share':
    case 'missing':
      return '/';
  }
};

/** The place that a link names, always at its beginning. */
export const placeOf = (path: string): Place => {
  const trimmed = path.length > 1 ? path.replace(/\/$/, '') : path;
  const known = Object.hasOwn(fixed, trimmed) ? fixed[trimmed] : undefined;
  if (known) return known;
  const named = procedure.exec(trimmed)?.[1];
  if (named) return { at: 'procedure', id: named, depth: 0 };
  const event = lifeEvent.exec(trimmed)?.[1];
  if (event) return { at: 'life-event', id: event };
  const listed = directoryPlace.exec(trimmed)?.[1];
  return listed ? { at: 'place', id: listed } : { at: 'missing' };
};
