import { useRef } from 'preact/hooks';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/chip/chip.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { offerDoorId } from '../keyboard/doors.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { useVerbButton } from '../ticket/use-verb-button.ts';
import { useDesk } from '../use-desk.ts';
import { CallerCallback } from './caller-callback.tsx';

const headingId = 'callback-panel-heading';

/** A call-back for the person of this call: proposed on their screen, or written for who rang or came. */
export const CallbackPanel = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { t } = useDesk().words;
  const box = useRef<HTMLElement>(null);
  // A button that was pressed makes room for what it asked for.
  useKeptFocus(box, () => document.getElementById(headingId));
  return (
    <section class="desk-card" ref={box} aria-labelledby={headingId}>
      <h3 class="desk-eyebrow" id={headingId} tabIndex={-1}>
        {t('desk.offer.heading')}
      </h3>
      {(ticket.origin ?? 'kiosk') === 'kiosk' ? (
        <OnTheirScreen ticket={ticket} />
      ) : (
        <CallerCallback ticket={ticket} labelledBy={headingId} />
      )}
    </section>
  );
};

const tones = { proposed: 'info', accepted: 'good', declined: 'plain' } as const;

/** The agent proposes; yes, no and the number are the resident's. */
const OnTheirScreen = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { actions, words } = useDesk();
  const { t } = words;
  const common = useVerbButton(ticket);
  const offer = ticket.callbackOffer ?? null;
  const unasked = offer === null || offer === 'proposed';
  if (unasked && (ticket.screenWipedAt ?? null) !== null)
    return <p class="bill-panel__journal">{t('desk.offer.wiped')}</p>;
  return (
    <>
      <p role="status">
        {offer !== null && (
          <Chip tone={tones[offer]} icon="phone">
            {t(`desk.offer.${offer}`)}
          </Chip>
        )}
      </p>
      {offer === null && (
        <p>
          <Button
            {...common}
            id={offerDoorId}
            icon="phone"
            onPress={() => void actions.offerCallback(ticket.ticketId)}
          >
            {t('desk.offer.propose')} <KeyHint>Q</KeyHint>
          </Button>
        </p>
      )}
      <p class="bill-panel__journal">{t(offer === null ? 'desk.offer.hint' : 'desk.offer.theirs')}</p>
    </>
  );
};
