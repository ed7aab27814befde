import type { AccountCard as Card } from '#contract/schemas/account.ts';
import type { Instant } from '#core/instant.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/chip/chip.tsx';
import { BillAnswer } from '../bill/bill-answer.tsx';
import { useDesk } from '../use-desk.ts';
import type { AccountLook } from './account-look.ts';
import { Attempts } from './attempts.tsx';

interface AccountCardProps {
  readonly card: Card;
  readonly at: Instant;
  readonly look: AccountLook;
}

/** The one bill that the person shows: read-only, until when, and what was tried. */
export const AccountCard = ({ card, at, look }: AccountCardProps) => {
  const { t, time } = useDesk().words;
  return (
    <div class="account-card">
      <p class="account-card__until">
        <Chip tone="info" icon="eye">
          {t('desk.account.until', { time: time(card.until) })}
        </Chip>{' '}
        <MinutesLeft look={look} />
      </p>
      <BillAnswer found={{ bill: card.bill, at }} />
      <div>
        <h4 class="bill-means__heading">{t('desk.account.attempts')}</h4>
        <Attempts attempts={card.attempts} />
      </div>
      <p class="account-card__journal">{t('desk.account.journalled', { time: time(at) })}</p>
      <div class="bill-answer__actions">
        <Button kind="plain" icon="refresh" onPress={() => void look.look()}>
          {t('desk.account.again')}
        </Button>
        <Button kind="plain" icon="x" onPress={look.hide}>
          {t('desk.account.hide')}
        </Button>
      </div>
    </div>
  );
};

/** Draws itself again once a minute, alone. */
const MinutesLeft = ({ look }: { readonly look: AccountLook }) => {
  const { t } = useDesk().words;
  const left = look.minutesLeft.value;
  return (
    <span class="account-card__left">
      {left === 0 ? t('desk.account.lastMinute') : t('desk.account.left', { count: left })}
    </span>
  );
};
