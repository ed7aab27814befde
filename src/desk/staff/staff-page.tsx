import { useMemo } from 'preact/hooks';
import { Button } from '#ui/button/button.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { ListStale } from '../frame/list-stale.tsx';
import { usePolled } from '../frame/use-polled.ts';
import { useDesk } from '../use-desk.ts';
import { AccountLine } from './account-line.tsx';
import { InvitationLine } from './invitation-line.tsx';
import { Inviting } from './inviting.tsx';
import { MadeLink } from './made-link.tsx';
import { StaffRefusal } from './staff-refusal.tsx';
import { createStaffModel, type StaffModel } from './staff-model.ts';
import './staff-page.css';

/** Who may open the desk, and for what; never what anyone did there. */
export const StaffPage = () => {
  const { staff } = useDesk().services;
  const model = useMemo(() => createStaffModel(staff), [staff]);
  usePolled(staff.load);
  return <StaffScreen model={model} />;
};

export const StaffScreen = ({ model }: { readonly model: StaffModel }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const list = services.staff.list.value;
  const inviting = model.open.value?.is === 'inviting';
  return (
    <DeskPage
      heading={t('desk.staff.heading')}
      lead={t('desk.staff.lead')}
      aside={
        list.state === 'ready' &&
        !inviting && (
          <Button kind="main" icon="user" onPress={model.startInviting}>
            {t('desk.staff.invite')}
          </Button>
        )
      }
    >
      {list.state === 'loading' && <LoadingState label={t('desk.staff.loading')} />}
      {list.state === 'refused' && (
        <ListRefused refusal={list.refusal} onAgain={() => void services.staff.load()} />
      )}
      {list.state === 'ready' && list.stale && <ListStale readAt={list.readAt} />}
      {list.state === 'ready' && <Lists model={model} />}
    </DeskPage>
  );
};

const Lists = ({ model }: { readonly model: StaffModel }) => {
  const { t } = useDesk().words;
  const known = model.known.value;
  if (!known) return null;
  return (
    <>
      {model.made.value && <MadeLink made={model.made.value} />}
      {model.open.value?.is === 'inviting' && <Inviting model={model} known={known} />}
      {model.open.value === null && <StaffRefusal refusal={model.refusal.value} />}
      {known.invitations.length > 0 && (
        <section aria-labelledby="staff-invitations">
          <h2 class="desk-eyebrow" id="staff-invitations">
            {t('desk.staff.invitations', { count: known.invitations.length })}
          </h2>
          <ul class="staff-list">
            {known.invitations.map((one) => (
              <InvitationLine key={one.invitationId} invitation={one} model={model} known={known} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="staff-accounts">
        <h2 class="desk-eyebrow" id="staff-accounts">
          {t('desk.staff.accounts', { count: known.accounts.length })}
        </h2>
        <ul class="staff-list">
          {known.accounts.map((one) => (
            <AccountLine key={one.staffId} account={one} model={model} known={known} />
          ))}
        </ul>
      </section>
    </>
  );
};
