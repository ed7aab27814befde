import { expect, it } from 'vitest';
import { aTicket } from '../examples/a-ticket.ts';
import { neighbour } from './neighbour.ts';

const cards = [aTicket({}), aTicket({}), aTicket({})].map((card) => card.ticketId);
const [first, second, third] = cards;

it('j goes to the next card and k to the one before', () => {
  expect(neighbour(cards, first ?? null, 1)).toBe(second);
  expect(neighbour(cards, third ?? null, -1)).toBe(second);
});

it('the ends of the list hold', () => {
  expect(neighbour(cards, third ?? null, 1)).toBe(third);
  expect(neighbour(cards, first ?? null, -1)).toBe(first);
});

it('without a chosen card either key goes to the first', () => {
  expect(neighbour(cards, null, -1)).toBe(first);
  expect(neighbour([], null, 1)).toBeNull();
});
