import type { StaffList } from '#contract/schemas/staff.ts';
import { Checklist } from '#ui/checklist/checklist.tsx';
import { FieldError } from '#ui/text-field/field-error.tsx';
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
  return (
    <div class="rights-fields">
      <div id="staff-roles" tabIndex={-1}>
        <Wrong model={model} field="roles" />
        <Checklist
          caption={t('desk.staff.roles')}
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
        <Wrong model={model} field="queues" />
        <Checklist
          caption={t('desk.staff.queues')}
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

const Wrong = ({ model, field }: { readonly model: StaffModel; readonly field: StaffField }) => {
  const { t } = useDesk().words;
  const error = model.errors.value.find((one) => one.field === field);
  return error ? <FieldError id={`staff-${field}-error`}>{t(error.key)}</FieldError> : null;
};
