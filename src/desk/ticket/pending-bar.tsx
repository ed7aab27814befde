import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { elapsed } from '#core/instant.ts';
import { Button } from '#ui/button/button.tsx';
import { VisuallyHidden } from '#ui/visually-hidden/visually-hidden.tsx';
import { catchesFocus } from '../frame/use-kept-focus.ts';
import { useDesk } from '../use-desk.ts';
import { outcomeWords } from './outcome-words.ts';
import { timeToUndo, type Pending } from './pending-settle.ts';

interface PendingBarProps {
  readonly pending: Pending;
  readonly ticket: DeskTicket;
}

/** The eight seconds in which "Réglé" can be taken back. The call is still open, and the words say so. */
export const PendingBar = ({ pending, ticket }: PendingBarProps) => {
  const { services, settling, words } = useDesk();
  const { t } = words;
  const outcome = outcomeWords(pending.outcome, ticket, words).toLowerCase();
  const left = Math.max(0, elapsed(services.clock.now.value, pending.sendsAt));
  return (
    <div class="settling settling--pending" {...catchesFocus}>
      <div class="settling__words" aria-hidden="true">
        <p class="settling__outcome">{t('desk.pending.heading', { outcome })}</p>
        <p>{t('desk.pending.text', { count: Math.ceil(left / 1_000) })}</p>
      </div>
      <VisuallyHidden role="status">{t('desk.pending.said', { outcome })}</VisuallyHidden>
      <progress class="settling__left" max={timeToUndo} value={left} aria-hidden="true" />
      <div class="settling__buttons">
        <Button kind="main" icon="undo" onPress={settling.undo}>
          {t('desk.pending.undo')}
        </Button>
        <Button kind="quiet" onPress={() => void settling.sendNow()}>
          {t('desk.pending.now')}
        </Button>
      </div>
    </div>
  );
};
