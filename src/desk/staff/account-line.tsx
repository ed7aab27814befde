import type { StaffAccount, StaffList } from '#contract/schemas/staff.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/chip/chip.tsx';
import { useDesk } from '../use-desk.ts';
import { rightsWords } from './rights-words.ts';
import { RightsFields } from './rights-fields.tsx';
import type { StaffModel } from './staff-model.ts';
import { StaffRefusal } from './staff-refusal.tsx';

interface AccountLineProps {
  readonly account: StaffAccount;
  readonly model: StaffModel;
  readonly known: StaffList;
}

/** One account: its person, what it opens, and what this reader may change in it. */
export const AccountLine = (props: AccountLineProps) => {
  const { account, model, known } = props;
  const { words } = useDesk();
  const { t } = words;
  const { roles, places } = rightsWords(account, known, words);
  const here = model.open.value;
  const open = here !== null && here.is !== 'inviting' && here.staffId === account.staffId ? here.is : null;
  return (
    <li class="staff-line">
      <div class="staff-line__top">
        <div class="staff-line__names">
          <h3 class="staff-line__name">
            {account.name}
            {account.self && <Chip tone="plain">{t('desk.staff.you')}</Chip>}
            {account.suspended && (
              <Chip tone="warn" icon="pause">
                {t('desk.staff.suspended')}
              </Chip>
            )}
          </h3>
          <p class="staff-line__second">{account.email}</p>
        </div>
        <div>
          <p>{roles}</p>
          <p class="staff-line__second">{places}</p>
        </div>
        {account.mayChange && open === null && (
          <Button
            kind="plain"
            icon="pencil"
            label={t('desk.staff.editFor', { name: account.name })}
            onPress={() => model.edit(account)}
          >
            {t('desk.staff.edit')}
          </Button>
        )}
      </div>
      {open === 'editing' && <Editing {...props} />}
      {open === 'ending' && <Ending {...props} />}
    </li>
  );
};

const Editing = ({ account, model, known }: AccountLineProps) => {
  const { t } = useDesk().words;
  const busy = model.busy.value;
  const { name, suspended } = account;
  return (
    <form
      class="staff-form staff-form--under"
      noValidate
      aria-label={t('desk.staff.editFor', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        void model.save(account);
      }}
    >
      <StaffRefusal refusal={model.refusal.value} />
      <RightsFields model={model} known={known} />
      <div class="staff-form__actions">
        <Button kind="main" type="submit" busy={busy}>
          {t('desk.staff.save')}
        </Button>
        <Button onPress={model.close}>{t('desk.staff.cancel')}</Button>
      </div>
      <div class="staff-form__others">
        <Button kind="plain" icon="key" onPress={() => void model.newLink(account)}>
          {t('desk.staff.newLink')}
        </Button>
        <Button
          kind="plain"
          icon={suspended ? 'play' : 'pause'}
          onPress={() => void model.suspend(account, !suspended)}
        >
          {t(suspended ? 'desk.staff.resume' : 'desk.staff.suspend')}
        </Button>
        <Button kind="plain" icon="trash" onPress={() => model.askToEnd(account)}>
          {t('desk.staff.end')}
        </Button>
      </div>
      <p class="staff-line__second">{t('desk.staff.suspendHint')}</p>
    </form>
  );
};

const Ending = ({ account, model }: AccountLineProps) => {
  const { t } = useDesk().words;
  return (
    <div class="staff-form staff-form--under" role="group" aria-labelledby="staff-ending">
      <p class="staff-form__question" id="staff-ending">
        {t('desk.staff.ending.heading', { name: account.name })}
      </p>
      <p>{t('desk.staff.ending.text')}</p>
      <StaffRefusal refusal={model.refusal.value} />
      <div class="staff-form__actions">
        <Button kind="danger" busy={model.busy.value} onPress={() => void model.end(account)}>
          {t('desk.staff.ending.yes')}
        </Button>
        <Button onPress={model.close}>{t('desk.staff.ending.no')}</Button>
      </div>
    </div>
  );
};
