import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { useDesk } from '../use-desk.ts';
import { allowedVerbs } from './allowed-verbs.ts';
import { useVerbButton } from './use-verb-button.ts';

const ways = {
  take: { icon: 'hand', key: 'C' },
  arrive: { icon: 'footprints', key: 'A' },
} as const;

/** The one main action of a call beside its heading, and the way to give it back. */
export const Moves = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { actions, has, settling, words } = useDesk();
  const common = useVerbButton(ticket);
  const allowed = allowedVerbs(ticket, has('facilitator'));
  if (settling.pending.value?.ticketId === ticket.ticketId) return null;
  const next = allowed.has('take') ? 'take' : allowed.has('arrive') ? 'arrive' : null;
  if (!next && !allowed.has('release')) return null;
  return (
    <div class="ticket__moves">
      {allowed.has('release') && (
        <Button {...common} kind="plain" icon="undo" onPress={() => void actions.release(ticket.ticketId)}>
          {words.t('desk.action.release')} <KeyHint>H</KeyHint>
        </Button>
      )}
      {allowed.has('hold') && (
        <Button {...common} kind="quiet" icon="clock" onPress={() => void actions.hold(ticket.ticketId)}>
          {words.t('desk.action.hold')} <KeyHint>I</KeyHint>
        </Button>
      )}
      {next && (
        <Button
          {...common}
          kind="main"
          icon={ways[next].icon}
          onPress={() => void actions[next](ticket.ticketId)}
        >
          {words.t(ticket.onHoldSince ? 'desk.action.resume' : `desk.action.${next}`)}{' '}
          <KeyHint>{ways[next].key}</KeyHint>
        </Button>
      )}
    </div>
  );
};
