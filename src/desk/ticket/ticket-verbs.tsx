import { useRef } from 'preact/hooks';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { useDesk } from '../use-desk.ts';
import { allowedVerbs } from './allowed-verbs.ts';
import { OutcomeButtons } from './outcome-buttons.tsx';
import { PendingBar } from './pending-bar.tsx';

/** What the agent may do with this call now; one main action. Nothing can be sent while the queue is not heard. */
export const TicketVerbs = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { has, services, settling, words } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box);
  const allowed = allowedVerbs(ticket, has('facilitator'));
  const stale = services.queue.staleSince.value !== null;
  if (allowed.size === 0) return null;
  const pending = settling.pending.value;
  return (
    <div class="ticket-verbs" ref={box}>
      {pending?.ticketId === ticket.ticketId ? (
        <PendingBar pending={pending} />
      ) : (
        <>
          <Moves ticket={ticket} stale={stale} />
          {allowed.has('settle') && <OutcomeButtons ticket={ticket} stale={stale} />}
        </>
      )}
      {stale && (
        <p class="ticket-verbs__stale" id="verbs-stale">
          {words.t('desk.action.stale')}
        </p>
      )}
    </div>
  );
};

const Moves = ({ ticket, stale }: { readonly ticket: DeskTicket; readonly stale: boolean }) => {
  const { actions, has, words } = useDesk();
  const { t } = words;
  const allowed = allowedVerbs(ticket, has('facilitator'));
  const common = {
    disabled: stale,
    busy: actions.busy.value === ticket.ticketId,
    describedBy: stale ? 'verbs-stale' : undefined,
  };
  return (
    <div class="ticket-verbs__moves">
      {(allowed.has('take') || allowed.has('arrive')) && (
        <Button
          {...common}
          kind="main"
          icon={allowed.has('take') ? 'hand' : 'footprints'}
          onPress={() => void actions[allowed.has('take') ? 'take' : 'arrive'](ticket.ticketId)}
        >
          {t(allowed.has('take') ? 'desk.action.take' : 'desk.action.arrive')}{' '}
          <KeyHint>{allowed.has('take') ? 'C' : 'A'}</KeyHint>
        </Button>
      )}
      {allowed.has('release') && (
        <Button {...common} kind="quiet" icon="undo" onPress={() => void actions.release(ticket.ticketId)}>
          {t('desk.action.release')} <KeyHint>H</KeyHint>
        </Button>
      )}
    </div>
  );
};
