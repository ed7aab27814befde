import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { DeskPlace } from '../services.ts';
import type { Board } from './board.ts';
import { shownTicket } from './shown-ticket.ts';

export interface Shown {
  readonly ticket: ReadonlySignal<DeskTicket | null>;
  dispose(): void;
}

/** Remembers what was shown, which `shownTicket` needs in order to keep it still. */
export const shownSignal = (board: ReadonlySignal<Board>, place: ReadonlySignal<DeskPlace>): Shown => {
  const ticket = signal<DeskTicket | null>(null);
  const dispose = effect(() => {
    const at = place.value;
    const chosen = at.page === 'queue' ? at.ticketId : null;
    ticket.value = shownTicket(board.value, chosen, ticket.peek()?.ticketId ?? null);
  });
  return { ticket, dispose };
};
