import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { useDesk } from '../use-desk.ts';
import { CallCard } from './call-card.tsx';
import { EntryDoor } from './entry-door.tsx';
import { quietWords } from './quiet-words.ts';
import './call-list.css';

/** The queue, section by section; only "En attente" stands when nobody is in it. */
export const CallList = () => {
  const desk = useDesk();
  const { t } = desk.words;
  const board = desk.board.value;
  const cut = desk.services.queue.staleSince.value !== null;
  const box = useRef<HTMLElement>(null);
  // A card that goes to another section is drawn anew there.
  useKeptFocus(box, (lostId) => document.getElementById(lostId));
  return (
    <section class="call-list" ref={box} aria-label={t('desk.queue.label')}>
      <EntryDoor />
      <Section id="mine" heading={t('desk.queue.mine')} tickets={board.mine} />
      <Section id="waiting" heading={t('desk.queue.waiting')} tickets={board.waiting} person>
        <p class="call-list__none">
          <strong>{t(cut ? 'desk.queue.empty.cutHeading' : 'desk.queue.empty.heading')}.</strong>{' '}
          {quietWords(desk)}
        </p>
      </Section>
      <Section id="taken" heading={t('desk.queue.taken')} tickets={board.taken} />
      <Section id="missed" heading={t('desk.queue.missed')} tickets={board.missed}>
        <p class="call-list__hint">{t('desk.queue.missedHint')}</p>
      </Section>
      <Section id="closed" heading={t('desk.queue.closed')} tickets={board.closed} />
    </section>
  );
};

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly tickets: readonly DeskTicket[];
  readonly person?: boolean;
  /** For people who wait: instead of the list when it is empty. Otherwise above the list. */
  readonly children?: ComponentChildren;
}

const Section = ({ id, heading, tickets, person = false, children }: SectionProps) => {
  if (tickets.length === 0 && !person) return null;
  return (
    <section class="call-list__section" data-section={id} aria-labelledby={`list-${id}`}>
      <h2 class="call-list__heading" id={`list-${id}`}>
        {heading}
        {tickets.length > 0 && <span class="call-list__count">{tickets.length}</span>}
      </h2>
      {(person ? tickets.length === 0 : tickets.length > 0) && children}
      {tickets.length > 0 && (
        <ul class="call-list__cards">
          {tickets.map((ticket) => (
            <CallCard key={ticket.ticketId} ticket={ticket} />
          ))}
        </ul>
      )}
    </section>
  );
};
