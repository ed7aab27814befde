import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { WordKey } from '#i18n/keys.ts';
import { Button } from '#ui/button/button.tsx';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { useDesk } from '../use-desk.ts';
import { allowedVerbs } from './allowed-verbs.ts';
import { meetingOf } from './meeting.ts';
import { useVerbButton } from './use-verb-button.ts';

const keys = { take: 'C', arrive: 'A' } as const;

/** Only who is at the site of a kiosk walks there. */
const icons = { kiosk: 'footprints', remote: 'message', counter: 'user', phone: 'phone' } as const;

const wordsOf = (next: keyof typeof keys, ticket: DeskTicket): WordKey => {
  if (next === 'take') return 'desk.action.take';
  return ticket.onHoldSince ? 'desk.action.resume' : `desk.action.arrive.${meetingOf(ticket)}`;
};

/** The one main action of a call beside its heading, and the way to keep it for later. */
export const Moves = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { actions, has, settling, words } = useDesk();
  const common = useVerbButton(ticket);
  const allowed = allowedVerbs(ticket, has('facilitator'));
  if (settling.pending.value?.ticketId === ticket.ticketId) return null;
  const next = allowed.has('take') ? 'take' : allowed.has('arrive') ? 'arrive' : null;
  if (!next && !allowed.has('hold')) return null;
  return (
    <div class="ticket__moves">
      {allowed.has('hold') && (
        <Button {...common} kind="quiet" icon="clock" onPress={() => void actions.hold(ticket.ticketId)}>
          {words.t('desk.action.hold')} <KeyHint>I</KeyHint>
        </Button>
      )}
      {next && (
        <Button
          {...common}
          kind="main"
          icon={next === 'take' ? 'hand' : icons[meetingOf(ticket)]}
          onPress={() => void actions[next](ticket.ticketId)}
        >
          {words.t(wordsOf(next, ticket))} <KeyHint>{keys[next]}</KeyHint>
        </Button>
      )}
    </div>
  );
};
