import { signal } from '@preact/signals';
import type { TicketId } from '#core/ids.ts';
import type { DeskPlace, PlaceService } from '../services.ts';

const call = /^#\/appel\/([0-9a-f-]{36})$/;

const placeOf = (hash: string): DeskPlace => {
  if (hash === '#/bornes') return { page: 'kiosks' };
  return { page: 'queue', ticketId: (call.exec(hash)?.[1] ?? null) as TicketId | null };
};

const hashOf = (place: DeskPlace): string => {
  if (place.page === 'kiosks') return '#/bornes';
  return place.ticketId === null ? '#/' : `#/appel/${place.ticketId}`;
};

const isCall = (place: DeskPlace): boolean => place.page === 'queue' && place.ticketId !== null;

/**
 * The place in the fragment, so that a phone's way back leads from a call to the list. Going from call to call leaves
 * no trail. A ticket's id names no one, and a fragment is never sent.
 */
export const hashPlaces = (): PlaceService => {
  const place = signal(placeOf(location.hash));
  addEventListener('popstate', () => {
    place.value = placeOf(location.hash);
  });
  return {
    place,
    hrefOf: hashOf,
    go: (to) => {
      if (hashOf(to) === hashOf(place.peek())) return;
      if (isCall(place.peek()) && isCall(to)) history.replaceState(null, '', hashOf(to));
      else history.pushState(null, '', hashOf(to));
      place.value = to;
    },
  };
};
