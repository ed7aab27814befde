import type { Outcome } from '#client/models/desk/desk-queue.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import type { IconName } from '#ui/icon/icon-names.ts';
import { VisuallyHidden } from '#ui/visually-hidden/visually-hidden.tsx';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { useDesk } from '../use-desk.ts';
import { allowedVerbs } from './allowed-verbs.ts';
import { outcomeWords } from './outcome-words.ts';
import { useVerbButton } from './use-verb-button.ts';

const outcomes: readonly { readonly outcome: Outcome; readonly icon: IconName; readonly key: string }[] = [
  { outcome: 'helped', icon: 'check', key: 'R' },
  { outcome: 'directed', icon: 'arrow-right', key: 'O' },
  { outcome: 'nobody-there', icon: 'user', key: 'P' },
];

/**
 * How a call ends for this agent, in one line: one touch settles, and the eight seconds that follow replace a question;
 * or it goes back to the queue.
 */
export const OutcomeButtons = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { actions, has, settling, words } = useDesk();
  const { t } = words;
  const common = useVerbButton(ticket);
  return (
    <div class="settling" role="group" aria-labelledby="outcomes-heading">
      <p class="settling__question">
        <strong id="outcomes-heading">{t('desk.action.settle')}</strong>{' '}
        <VisuallyHidden>{t('desk.action.settleHint')}</VisuallyHidden>
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
            {outcomeWords(outcome, ticket, words)} <KeyHint>{key}</KeyHint>
          </Button>
        ))}
      </div>
      {allowedVerbs(ticket, has('facilitator')).has('release') && (
        <Button {...common} kind="plain" icon="undo" onPress={() => void actions.release(ticket.ticketId)}>
          {t('desk.action.release')} <KeyHint>H</KeyHint>
        </Button>
      )}
    </div>
  );
};
