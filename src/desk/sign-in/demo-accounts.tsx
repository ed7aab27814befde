import { useDoor } from '../door/use-door.ts';

interface DemoAccountsProps {
  readonly onChoose: (email: string, password: string) => void;
}

/** The fictional people of the demonstration; a touch fills the form, and sends nothing. */
export const DemoAccounts = ({ onChoose }: DemoAccountsProps) => {
  const { services, words } = useDoor();
  const { t } = words;
  return (
    <section class="demo-accounts" aria-labelledby="demo-heading">
      <h2 class="demo-accounts__heading" id="demo-heading">
        {t('desk.signIn.demo.heading')}
      </h2>
      <p class="demo-accounts__text">{t('desk.signIn.demo.text')}</p>
      <ul class="demo-accounts__list">
        {services.session.demoAccounts.value.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              class="demo-accounts__one"
              onClick={() => onChoose(account.email, account.password)}
            >
              <span class="demo-accounts__name">{account.name}</span>
              <span class="demo-accounts__role">{t(`desk.role.${account.role}`)}</span>
              <span class="demo-accounts__email">{account.email}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
