import { signal } from '@preact/signals';
import type { SiteId, TicketId } from '#core/ids.ts';
import type { DeskPlace, PlaceService } from '../services.ts';

const hashes = {
  callbacks: '#/rappels',
  questions: '#/questions',
  reports: '#/signalements',
  bill: '#/facture',
  payments: '#/paiements',
  kiosks: '#/bornes',
  staff: '#/equipe',
  hours: '#/horaires',
  'presence-gaps': '#/presence',
  statistics: '#/statistiques',
  overdue: '#/a-relire',
  own: '#/mon-compte',
  journal: '#/consultations',
} as const satisfies Readonly<
  Record<Exclude<DeskPlace['page'], 'queue' | 'requests' | 'guides' | 'notices'>, string>
>;

const call = /^#\/appel\/([0-9a-f-]{36})$/;
const request = /^#\/demandes(?:\/([0-9a-f-]{36}))?$/;

const guide = /^#\/fiches(?:\/([a-z0-9][a-z0-9-]{0,79}))?$/;

/** With the site for which one is to be written. */
const notices = /^#\/annonces(?:\/([a-z0-9][a-z0-9-]{0,79}))?$/;

const isPlain = (page: string): page is keyof typeof hashes => Object.hasOwn(hashes, page);

const placeOf = (hash: string): DeskPlace => {
  const plain = Object.entries(hashes).find(([, known]) => known === hash)?.[0];
  if (plain !== undefined && isPlain(plain)) return { page: plain };
  const asked = request.exec(hash);
  if (asked) return { page: 'requests', requestId: (asked[1] ?? null) as TicketId | null };
  const card = guide.exec(hash);
  if (card) return { page: 'guides', guideId: card[1] ?? null };
  const notice = notices.exec(hash);
  if (notice) return { page: 'notices', writeFor: (notice[1] ?? null) as SiteId | null };
  return { page: 'queue', ticketId: (call.exec(hash)?.[1] ?? null) as TicketId | null };
};

const hashOf = (place: DeskPlace): string => {
  if (place.page === 'queue') return place.ticketId === null ? '#/' : `#/appel/${place.ticketId}`;
  if (place.page === 'requests')
    return place.requestId === null ? '#/demandes' : `#/demandes/${place.requestId}`;
  if (place.page === 'guides') return place.guideId === null ? '#/fiches' : `#/fiches/${place.guideId}`;
  if (place.page === 'notices')
    return place.writeFor === null ? '#/annonces' : `#/annonces/${place.writeFor}`;
  return hashes[place.page];
};

/** Inside a list: a call, a request or a guide. */
const isDeep = (place: DeskPlace): boolean =>
  (place.page === 'queue' && place.ticketId !== null) ||
  (place.page === 'requests' && place.requestId !== null) ||
  (place.page === 'guides' && place.guideId !== null);

/**
 * The place in the fragment, so that a phone's way back leads from a call to the list. Going from call to call leaves
 * no trail. A ticket's id names no one, nor does a request's, and a fragment is never sent.
 */
export const hashPlaces = (): PlaceService => {
  const place = signal(placeOf(location.hash));
  addEventListener('popstate', () => {
    place.value = placeOf(location.hash);
  });
  return {
    place,
    hrefOf: hashOf,
    invitationLink: (token) => `${location.origin}${location.pathname}#/invitation/${token}`,
    go: (to) => {
      const from = place.peek();
      if (hashOf(to) === hashOf(from)) return;
      if (from.page === to.page && isDeep(from) && isDeep(to)) history.replaceState(null, '', hashOf(to));
      else history.pushState(null, '', hashOf(to));
      place.value = to;
    },
  };
};
