import type { StaffList } from '#contract/schemas/staff.ts';
import { Button } from '#ui/button/button.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { useDesk } from '../use-desk.ts';
import { RightsFields } from './rights-fields.tsx';
import type { StaffModel } from './staff-model.ts';
import { StaffRefusal } from './staff-refusal.tsx';

/** An address and rights make a link; the person chooses the rest by themselves. */
export const Inviting = ({ model, known }: { readonly model: StaffModel; readonly known: StaffList }) => {
  const { t } = useDesk().words;
  const errors = model.errors.value;
  const wrong = errors.find(({ field }) => field === 'email');
  return (
    <form
      class="desk-card staff-form"
      noValidate
      aria-labelledby="staff-inviting"
      onSubmit={(event) => {
        event.preventDefault();
        void model.invite();
      }}
    >
      <Heading level={2} id="staff-inviting" focusOnMount lead={t('desk.staff.inviting.lead')}>
        {t('desk.staff.invite')}
      </Heading>
      <ErrorSummary
        heading={t('desk.signIn.errors', { count: errors.length })}
        attempt={model.attempt.value}
        errors={errors.map(({ field, key }) => ({ fieldId: `staff-${field}`, text: t(key) }))}
      />
      <StaffRefusal refusal={model.refusal.value} />
      <TextField
        id="staff-email"
        label={t('desk.signIn.email')}
        type="email"
        inputMode="email"
        maxLength={254}
        size="medium"
        value={model.email.value}
        error={wrong && t(wrong.key)}
        onInput={model.writeEmail}
      />
      <RightsFields model={model} known={known} />
      <div class="staff-form__actions">
        <Button kind="main" type="submit" icon="key" busy={model.busy.value}>
          {t('desk.staff.makeLink')}
        </Button>
        <Button onPress={model.close}>{t('desk.staff.cancel')}</Button>
      </div>
    </form>
  );
};
