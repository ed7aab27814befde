// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { aTicket } from '../examples/a-ticket.ts';
import { hashPlaces } from './hash-places.ts';

const [one, two] = [aTicket({}).ticketId, aTicket({}).ticketId];

beforeEach(() => history.replaceState(null, '', '#/'));

it('a call has an address of its own', () => {
  const places = hashPlaces();
  places.go({ page: 'queue', ticketId: one });
  expect(location.hash).toBe(`#/appel/${one}`);
  expect(hashPlaces().place.value).toEqual({ page: 'queue', ticketId: one });
});

it('going from call to call leaves no trail for the way back', () => {
  const places = hashPlaces();
  places.go({ page: 'queue', ticketId: one });
  const length = history.length;
  places.go({ page: 'queue', ticketId: two });
  expect(history.length).toBe(length);
  expect(places.place.value).toEqual({ page: 'queue', ticketId: two });
});

it('an address that means nothing is the queue', () => {
  history.replaceState(null, '', '#/appel/nobody');
  expect(hashPlaces().place.value).toEqual({ page: 'queue', ticketId: null });
});

it('the kiosks page has its address', () => {
  const places = hashPlaces();
  places.go({ page: 'kiosks' });
  expect(location.hash).toBe('#/bornes');
});

it('a guide has an address that names nothing of a call', () => {
  const places = hashPlaces();
  places.go({ page: 'guides', guideId: 'which-bill' });
  expect(location.hash).toBe('#/fiches/which-bill');
  expect(hashPlaces().place.value).toEqual({ page: 'guides', guideId: 'which-bill' });
  places.go({ page: 'guides', guideId: null });
  expect(location.hash).toBe('#/fiches');
});
