import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import { cardId } from '../queue/call-card.tsx';
import { inReadingOrder } from '../queue/board.ts';
import { neighbour } from '../queue/neighbour.ts';
import { allowedVerbs, type DeskVerb } from '../ticket/allowed-verbs.ts';
import { useDesk } from '../use-desk.ts';
import { isWriting } from './is-writing.ts';
import { shortcutOf, type Shortcut } from './shortcuts.ts';

const move = ({ board, services, shown }: Desk, by: 1 | -1): void => {
  const cards = inReadingOrder(board.peek());
  const id = neighbour(cards, shown.peek()?.ticketId ?? null, by);
  const card = cards.find((one) => one.ticketId === id);
  if (!card) return;
  services.places.go({ page: 'queue', ticketId: card.ticketId });
  document.getElementById(cardId(card))?.focus();
};

const act = (desk: Desk, verb: DeskVerb): void => {
  const ticket = desk.shown.peek();
  const { actions, services, settling } = desk;
  if (!ticket || services.queue.staleSince.peek() !== null) return;
  if (!allowedVerbs(ticket, desk.has('facilitator')).has(verb)) return;
  if (verb === 'settle') settling.choose(ticket.ticketId, 'helped');
  else void actions[verb](ticket.ticketId);
};

/** Takes back what is pending, or else goes back to the list. */
const escape = ({ services, settling }: Desk): void => {
  if (settling.pending.peek()) settling.undo();
  else services.places.go({ page: 'queue', ticketId: null });
};

const run = (desk: Desk, shortcut: Exclude<Shortcut, 'sheet'>): void => {
  if (shortcut === 'escape') escape(desk);
  else if (shortcut === 'next' || shortcut === 'previous') move(desk, shortcut === 'next' ? 1 : -1);
  else act(desk, shortcut);
};

/** The keys of the queue, and the sheet that lists them. While the sheet is open it alone hears keys. */
export const useShortcuts = () => {
  const desk = useDesk();
  const sheet = useSignal(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (sheet.peek()) return;
      const on = desk.services.preferences.current.peek().shortcuts;
      const shortcut = shortcutOf(
        {
          key: event.key,
          ctrlKey: event.ctrlKey,
          metaKey: event.metaKey,
          altKey: event.altKey,
          repeat: event.repeat,
          writing: isWriting(event.target),
        },
        on,
      );
      if (shortcut === null) return;
      if (shortcut === 'sheet') sheet.value = true;
      else run(desk, shortcut);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
  return {
    sheet: sheet.value,
    openSheet: () => {
      sheet.value = true;
    },
    closeSheet: () => {
      sheet.value = false;
    },
  };
};
