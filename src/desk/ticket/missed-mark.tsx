import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import { useDesk } from '../use-desk.ts';

/** A missed call rings nobody and takes no verb: that somebody went there is told to the whole queue, not who. */
export const MissedMark = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { has, missedMarks, words } = useDesk();
  const { t } = words;
  if (ticket.state !== 'missed' || !has('facilitator')) return null;
  if (ticket.seen || missedMarks.seen.value.has(ticket.ticketId)) return null;
  return (
    <div class="missed-mark">
      <Button kind="main" icon="check" onPress={() => missedMarks.mark(ticket.ticketId)}>
        {t('desk.missed.mark')}
      </Button>
      <p class="missed-mark__note">{t('desk.missed.note')}</p>
    </div>
  );
};
