import type { StaffList } from '#contract/schemas/staff.ts';
import { Checklist } from '#ui/checklist/checklist.tsx';
import { useDesk } from '../use-desk.ts';
import { capital } from './rights-words.ts';
import type { StaffField, StaffModel } from './staff-model.ts';

interface RightsFieldsProps {
  readonly model: StaffModel;
  readonly known: StaffList;
}

/** What an account opens: only what this person may give stands here. */
export const RightsFields = ({ model, known }: RightsFieldsProps) => {
  const { t } = useDesk().words;
  const { roles, queueIds } = model.draft.value;
  const wrong = (field: StaffField): string | undefined => {
    const error = model.errors.value.find((one) => one.field === field);
    return error && t(error.key);
  };
  return (
    <div class="rights-fields">
      <div id="staff-roles" tabIndex={-1}>
        <Checklist
          caption={t('desk.staff.roles')}
          error={wrong('roles')}
          items={known.grantable.roles.map((role) => ({
            id: role,
            label: capital(t(`desk.role.${role}`)),
            hint: t(`desk.staff.roleHint.${role}`),
            checked: roles.includes(role),
          }))}
          onToggle={(id, on) => {
            const role = known.grantable.roles.find((one) => one === id);
            if (role) model.toggleRole(role, on);
          }}
        />
      </div>
      <div id="staff-queues" tabIndex={-1}>
        <Checklist
          caption={t('desk.staff.queues')}
          error={wrong('queues')}
          items={known.grantable.queues.map(({ queueId, name }) => ({
            id: queueId,
            label: name,
            checked: queueIds.includes(queueId),
          }))}
          onToggle={(id, on) => {
            const queue = known.grantable.queues.find((one) => one.queueId === id);
            if (queue) model.toggleQueue(queue.queueId, on);
          }}
        />
      </div>
    </div>
  );
};
