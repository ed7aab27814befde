import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Button } from '#ui/button/button.tsx';
import { Checklist } from '#ui/checklist/checklist.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useDesk } from '../use-desk.ts';
import { createOwnAccountForm, type OwnAccountForm, type OwnField } from './own-account-form.ts';
import './staff-page.css';

/** What a person sets for themselves: whether their first name is told, and their password. */
export const OwnAccountPage = () => {
  const { services, session } = useDesk();
  const person = session.peek() ?? { name: '', showsFirstName: false };
  const form = useMemo(() => createOwnAccountForm(services.staff, person), [services.staff]);
  return <OwnAccountScreen form={form} />;
};

export const OwnAccountScreen = ({ form }: { readonly form: OwnAccountForm }) => {
  const { session, words } = useDesk();
  const { t } = words;
  const person = session.value;
  return (
    <DeskPage heading={t('desk.own.heading')} lead={person && t('desk.own.lead', { name: person.name })}>
      {form.refusal.value && <PlainRefusal refusal={form.refusal.value} of="gesture" />}
      <div class="own-account">
        <Checklist
          caption={t('desk.invitation.shows')}
          items={[
            {
              id: 'shows',
              label: t('desk.invitation.showsLabel'),
              hint: t('desk.invitation.showsHint'),
              checked: form.shows.value,
            },
          ]}
          onToggle={(_, on) => void form.show(on)}
        />
        <Password form={form} />
      </div>
    </DeskPage>
  );
};

const Password = ({ form }: { readonly form: OwnAccountForm }) => {
  const { t } = useDesk().words;
  const visible = useSignal(false);
  const errors = form.errors.value;
  const field = (name: OwnField) => {
    const error = errors.find((one) => one.field === name);
    return {
      id: `own-${name}`,
      value: form.typed.value[name],
      error: error && t(error.key),
      type: visible.value ? ('text' as const) : ('password' as const),
      maxLength: 128,
      onInput: (value: string) => form.write(name, value),
    };
  };
  return (
    <form
      class="desk-card staff-form"
      noValidate
      aria-labelledby="own-password"
      onSubmit={(event) => {
        event.preventDefault();
        void form.send();
      }}
    >
      <h2 class="desk-eyebrow" id="own-password">
        {t('desk.own.password')}
      </h2>
      {form.done.value && (
        <Notice tone="good" role="status">
          {t('desk.own.done')}
        </Notice>
      )}
      <ErrorSummary
        heading={t('desk.signIn.errors', { count: errors.length })}
        attempt={form.attempt.value}
        errors={errors.map(({ field: name, key }) => ({ fieldId: `own-${name}`, text: t(key) }))}
      />
      <TextField {...field('current')} label={t('desk.own.current')} autocomplete="current-password" />
      <TextField
        {...field('next')}
        label={t('desk.own.next')}
        hint={t('desk.invitation.passwordHint')}
        autocomplete="new-password"
      />
      <div class="staff-form__actions">
        <Button kind="main" type="submit" busy={form.busy.value}>
          {t('desk.invitation.sendAgain')}
        </Button>
        <Button kind="plain" icon="eye" onPress={() => (visible.value = !visible.peek())}>
          {t(visible.value ? 'desk.own.hide' : 'desk.own.show')}
        </Button>
      </div>
      <p class="staff-line__second">{t('desk.own.elsewhere')}</p>
    </form>
  );
};
