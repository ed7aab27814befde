import type { StaffInvitation, StaffList } from '#contract/schemas/staff.ts';
import { Button } from '#ui/button/button.tsx';
import { useDesk } from '../use-desk.ts';
import { rightsWords } from './rights-words.ts';
import type { StaffModel } from './staff-model.ts';

interface InvitationLineProps {
  readonly invitation: StaffInvitation;
  readonly model: StaffModel;
  readonly known: StaffList;
}

/** A link that nobody opened yet. */
export const InvitationLine = ({ invitation, model, known }: InvitationLineProps) => {
  const { words } = useDesk();
  const { t, date, time } = words;
  const { email, endsAt, invitationId, mayChange } = invitation;
  const { roles, places } = rightsWords(invitation, known, words);
  return (
    <li class="staff-line">
      <div class="staff-line__top">
        <div class="staff-line__names">
          <h3 class="staff-line__name">{email}</h3>
          <p class="staff-line__second">
            {t('desk.staff.link.until', { date: date(endsAt), time: time(endsAt) })}
          </p>
        </div>
        <div>
          <p>{roles}</p>
          <p class="staff-line__second">{places}</p>
        </div>
        {mayChange && (
          <Button
            kind="plain"
            icon="x"
            label={t('desk.staff.withdrawFor', { email })}
            onPress={() => void model.withdraw(invitationId)}
          >
            {t('desk.staff.withdraw')}
          </Button>
        )}
      </div>
    </li>
  );
};
