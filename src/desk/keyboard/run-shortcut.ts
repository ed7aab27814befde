import type { TicketId } from '#core/ids.ts';
import type { Outcome } from '#client/models/desk/desk-queue.ts';
import type { Desk } from '../desk.ts';
import { pageShown, pagesFor, placeOfPage } from '../pages.ts';
import { cardId } from '../queue/card-id.ts';
import { inReadingOrder } from '../queue/board.ts';
import { neighbour } from '../queue/neighbour.ts';
import { requestCardId } from '../requests/request-card-id.ts';
import { requestBoard, requestsInReadingOrder } from '../requests/request-order.ts';
import type { DeskPlace } from '../services.ts';
import { allowedVerbs, type DeskVerb } from '../ticket/allowed-verbs.ts';
import { askToId, billDoorId, colleagueDoorId, entryDoorId, guidesFieldId, offerDoorId } from './doors.ts';
import type { Shortcut } from './shortcuts.ts';

interface Cards {
  readonly ids: readonly TicketId[];
  readonly chosen: TicketId | null;
  readonly placeOf: (id: TicketId) => DeskPlace;
  readonly elementId: (id: TicketId) => string;
}

/** The list of the page that one is on: calls, requests, or none. */
const cardsOf = ({ board, has, services, shown }: Desk): Cards | null => {
  const place = services.places.place.peek();
  const page = pageShown(place.page, has);
  const requests = services.requests.list.peek();
  if (page === 'queue')
    return {
      ids: inReadingOrder(board.peek()).map(({ ticketId }) => ticketId),
      chosen: shown.peek()?.ticketId ?? null,
      placeOf: (ticketId) => ({ page: 'queue', ticketId }),
      elementId: cardId,
    };
  if (page !== 'requests' || requests.state !== 'ready') return null;
  const ids = requestsInReadingOrder(requestBoard(requests.items)).map(({ requestId }) => requestId);
  return {
    ids,
    chosen: (place.page === 'requests' ? place.requestId : null) ?? ids[0] ?? null,
    placeOf: (requestId) => ({ page: 'requests', requestId }),
    elementId: requestCardId,
  };
};

const move = (desk: Desk, by: 1 | -1): void => {
  const cards = cardsOf(desk);
  const id = cards && neighbour(cards.ids, cards.chosen, by);
  if (!cards || id === null) return;
  desk.services.places.go(cards.placeOf(id));
  document.getElementById(cards.elementId(id))?.focus();
};

const act = (desk: Desk, verb: DeskVerb, outcome: Outcome = 'helped'): void => {
  const ticket = desk.shown.peek();
  const { actions, has, services, settling } = desk;
  // No key acts on a call that is not on the screen.
  if (pageShown(services.places.place.peek().page, has) !== 'queue') return;
  if (!ticket || services.queue.staleSince.peek() !== null) return;
  if (!allowedVerbs(ticket, has('facilitator')).has(verb)) return;
  if (verb === 'settle') settling.choose(ticket.ticketId, outcome);
  else void actions[verb](ticket.ticketId);
};

const togglePause = ({ duty, has }: Desk): void => {
  if (!duty.on.peek() || !has('facilitator')) return;
  duty.choose(duty.availability.peek() === 'paused' ? 'available' : 'paused');
};

/** As a hand does it: a button that is not there, or rests, does nothing. */
const press = (id: string): void => document.getElementById(id)?.click();

const openBill = ({ has, services }: Desk): void => {
  const door = document.getElementById(billDoorId);
  if (door) door.click();
  else if (pagesFor(has).includes('bill')) services.places.go({ page: 'bill' });
};

/** Opens the form of the call on screen, or goes back to it where it is open. */
const askColleague = (): void => {
  const door = document.getElementById(colleagueDoorId);
  if (door) door.click();
  else document.getElementById(askToId)?.focus();
};

/** The guides of the call on screen; without one, the page of them all. */
const openGuides = ({ has, services }: Desk): void => {
  const field = document.getElementById(guidesFieldId);
  if (field) field.focus();
  else if (pagesFor(has).includes('guides')) services.places.go({ page: 'guides', guideId: null });
};

const goHome = ({ has, services }: Desk): void => {
  const [first] = pagesFor(has);
  if (first) services.places.go(placeOfPage(first));
};

/** Takes back what is pending, or else goes from what was chosen back to the list. */
const escape = ({ services, settling }: Desk, writing: boolean): void => {
  const { page } = services.places.place.peek();
  if (settling.pending.peek()) settling.undo();
  else if (page === 'queue' || ((page === 'requests' || page === 'guides') && !writing))
    services.places.go(placeOfPage(page));
};

/** What a key does on the desk. `writing`: it was pressed in a field, which only Escape can be. */
export const runShortcut = (desk: Desk, shortcut: Exclude<Shortcut, 'sheet'>, writing: boolean): void => {
  switch (shortcut) {
    case 'escape':
      return escape(desk, writing);
    case 'next':
      return move(desk, 1);
    case 'previous':
      return move(desk, -1);
    case 'take':
    case 'arrive':
    case 'release':
    case 'hold':
    case 'settle':
      return act(desk, shortcut);
    case 'direct':
      return act(desk, 'settle', 'directed');
    case 'nobody':
      return act(desk, 'settle', 'nobody-there');
    case 'pause':
      return togglePause(desk);
    case 'hush':
      return desk.ringer.hush();
    case 'bill':
      return openBill(desk);
    case 'entry':
      return press(entryDoorId);
    case 'offer':
      return press(offerDoorId);
    case 'colleague':
      return askColleague();
    case 'guides':
      return openGuides(desk);
    case 'home':
      return goHome(desk);
  }
};
