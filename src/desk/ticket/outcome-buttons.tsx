import type { Outcome } from '#client/models/desk/desk-queue.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import type { IconName } from '#ui/icon/icon-names.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { useDesk } from '../use-desk.ts';
import { useVerbButton } from './use-verb-button.ts';

const outcomes: readonly { readonly outcome: Outcome; readonly icon: IconName; readonly key: string }[] = [
  { outcome: 'helped', icon: 'check', key: 'R' },
  { outcome: 'directed', icon: 'arrow-right', key: 'O' },
  { outcome: 'nobody-there', icon: 'user', key: 'P' },
];

/** One touch settles; the eight seconds that follow replace a question. */
export const OutcomeButtons = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { settling, words } = useDesk();
  const { t } = words;
  const common = useVerbButton(ticket);
  return (
    <div class="settling" role="group" aria-labelledby="outcomes-heading">
      <p class="settling__question">
        <strong id="outcomes-heading">{t('desk.action.settle')}</strong> {t('desk.action.settleHint')}
      </p>
      <div class="settling__buttons">
        {outcomes.map(({ outcome, icon, key }) => (
          <Button
            {...common}
            key={outcome}
            kind={outcome === 'helped' && ticket.state === 'arrived' ? 'main' : 'quiet'}
            icon={icon}
            onPress={() => settling.choose(ticket.ticketId, outcome)}
          >
            {t(`desk.outcome.${outcome}`)} <KeyHint>{key}</KeyHint>
          </Button>
        ))}
      </div>
    </div>
  );
};
