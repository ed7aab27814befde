import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import type { IconName } from '#ui/icon/icon-names.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import type { Outcome } from '../services.ts';
import { useDesk } from '../use-desk.ts';

const outcomes: readonly { readonly outcome: Outcome; readonly icon: IconName }[] = [
  { outcome: 'helped', icon: 'check' },
  { outcome: 'directed', icon: 'arrow-right' },
  { outcome: 'nobody-there', icon: 'user' },
];

/** One touch settles; the eight seconds that follow replace a question. */
export const OutcomeButtons = ({ ticket, stale }: { readonly ticket: DeskTicket; readonly stale: boolean }) => {
  const { actions, settling, words } = useDesk();
  const { t } = words;
  return (
    <div class="ticket-verbs__outcomes" role="group" aria-labelledby="outcomes-heading">
      <p class="ticket-verbs__question" id="outcomes-heading">
        {t('desk.action.settle')} <span>{t('desk.action.settleHint')}</span>
      </p>
      {outcomes.map(({ outcome, icon }) => (
        <Button
          key={outcome}
          kind={outcome === 'helped' && ticket.state === 'arrived' ? 'main' : 'quiet'}
          icon={icon}
          disabled={stale}
          busy={actions.busy.value === ticket.ticketId}
          describedBy={stale ? 'verbs-stale' : undefined}
          onPress={() => settling.choose(ticket.ticketId, outcome)}
        >
          {t(`desk.outcome.${outcome}`)} {outcome === 'helped' && <KeyHint>R</KeyHint>}
        </Button>
      ))}
    </div>
  );
};
