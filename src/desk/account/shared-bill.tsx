import { Button } from '#ui/button/button.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useDesk } from '../use-desk.ts';
import { AccountCard } from './account-card.tsx';
import type { AccountLook } from './account-look.ts';

/** What the person shows on their own word; how to ask for it while they do not. */
export const SharedBill = ({ look }: { readonly look: AccountLook }) => {
  const { t, time } = useDesk().words;
  const state = look.state.value;
  switch (state.is) {
    case 'not-asked':
      return <Ask look={look} text={t('desk.account.lead')} />;
    case 'asking':
      return <p role="status">{t('desk.account.asking')}</p>;
    case 'shown':
      return <AccountCard card={state.card} at={state.at} look={look} />;
    case 'over':
      return <Ask look={look} text={t('desk.account.over', { time: time(state.until) })} />;
    case 'refused':
      return (
        <>
          <PlainRefusal refusal={state.refusal} of="reading" />
          <LookButton look={look} again />
        </>
      );
    case 'absent':
      return <HowToAsk look={look} />;
  }
};

const Ask = ({ look, text }: { readonly look: AccountLook; readonly text: string }) => (
  <>
    <p>{text}</p>
    <LookButton look={look} />
  </>
);

const HowToAsk = ({ look }: { readonly look: AccountLook }) => {
  const { t } = useDesk().words;
  return (
    <>
      <p role="status">
        <strong>{t('desk.account.absent')}</strong>
      </p>
      <ol class="bill-panel__how">
        <li>{t('desk.account.how.find')}</li>
        <li>{t('desk.account.how.share')}</li>
        <li>{t('desk.account.how.look')}</li>
      </ol>
      <LookButton look={look} again />
    </>
  );
};

const LookButton = ({ look, again = false }: { readonly look: AccountLook; readonly again?: boolean }) => {
  const { t } = useDesk().words;
  return (
    <div>
      <Button icon="eye" describedBy="look-journal" onPress={() => void look.look()}>
        {t(again ? 'desk.account.lookAgain' : 'desk.account.look')}
      </Button>
      <p class="bill-panel__journal" id="look-journal">
        {t('desk.account.journal')}
      </p>
    </div>
  );
};
