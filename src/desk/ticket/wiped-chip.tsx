import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Chip } from '#ui/chip/chip.tsx';
import { useDesk } from '../use-desk.ts';
import { wipedAt } from './wiped-at.ts';

/** The end of the visit at the kiosk, on a card. */
export const WipedChip = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { t, time } = useDesk().words;
  const at = wipedAt(ticket);
  return at === null ? null : (
    <Chip tone="warn" icon="monitor">
      {t('desk.card.wiped', { time: time(at) })}
    </Chip>
  );
};
