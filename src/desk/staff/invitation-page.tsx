import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { OwnInvitation } from '#client/models/desk/staff-invitation.ts';
import type { OpenedInvitation } from '#contract/schemas/staff.ts';
import { Button } from '#ui/button/button.tsx';
import { Checklist } from '#ui/checklist/checklist.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LinkButton } from '#ui/link-button/link-button.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { DoorFrame } from '../frame/door-frame.tsx';
import { useDoor } from '../door/use-door.ts';
import { createInvitationForm, type InvitationField, type InvitationForm } from './invitation-form.ts';
import '#ui/visually-hidden/visually-hidden.css';
import '../sign-in/sign-in-page.css';

/** Where a personal link leads: an invited person chooses their name and password. */
export const InvitationPage = ({ own }: { readonly own: OwnInvitation }) => {
  const { t } = useDoor().words;
  const state = own.state.value;
  useEffect(() => void own.open(), [own]);
  return (
    <DoorFrame demo={false}>
      <div class="sign-in">
        {state.state === 'opening' && (
          <>
            <h1 class="visually-hidden">{t('desk.invitation.heading')}</h1>
            <LoadingState label={t('desk.invitation.opening')} />
          </>
        )}
        {state.state === 'refused' && <Refused own={own} over={state.refusal.code === 'link_over'} />}
        {state.state === 'open' && <Choosing own={own} invitation={state.invitation} />}
        {state.state === 'done' && (
          <EmptyState icon="check-circle" level={1} heading={t('desk.invitation.done.heading')}>
            <p>{t('desk.invitation.done.text', { email: state.email })}</p>
            <ToSignIn />
          </EmptyState>
        )}
      </div>
    </DoorFrame>
  );
};

const ToSignIn = () => (
  <LinkButton kind="main" href="/bureau" icon="key">
    {useDoor().words.t('desk.invitation.signIn')}
  </LinkButton>
);

const Refused = ({ own, over }: { readonly own: OwnInvitation; readonly over: boolean }) => {
  const { t } = useDoor().words;
  if (over)
    return (
      <EmptyState icon="clock" level={1} heading={t('desk.invitation.over.heading')}>
        <p>{t('desk.invitation.over.text')}</p>
        <ToSignIn />
      </EmptyState>
    );
  return (
    <EmptyState icon="wifi-off" level={1} heading={t('desk.session.unreachable.heading')}>
      <Button kind="main" icon="refresh" onPress={() => void own.open()}>
        {t('desk.session.unreachable.again')}
      </Button>
    </EmptyState>
  );
};

const Choosing = ({
  own,
  invitation,
}: {
  readonly own: OwnInvitation;
  readonly invitation: OpenedInvitation;
}) => {
  const form = useMemo(() => createInvitationForm(own, invitation), [own, invitation]);
  const { t } = useDoor().words;
  const again = invitation.name !== '';
  const roles = invitation.roles.map((role) => t(`desk.role.${role}`)).join(', ');
  return (
    <div class="sign-in__form">
      <Heading level={1} lead={t('desk.invitation.lead', { email: invitation.email, roles })}>
        {t(again ? 'desk.invitation.again.heading' : 'desk.invitation.heading')}
      </Heading>
      <Problems form={form} />
      <Fields form={form} again={again} />
    </div>
  );
};

const Problems = ({ form }: { readonly form: InvitationForm }) => {
  const { t } = useDoor().words;
  const refusal = form.refusal.value;
  const errors = form.errors.value;
  return (
    <>
      <ErrorSummary
        heading={t('desk.signIn.errors', { count: errors.length })}
        attempt={form.attempt.value}
        errors={errors.map(({ field, key }) => ({ fieldId: `invited-${field}`, text: t(key) }))}
      />
      {refusal && (
        <Notice tone="warn" role="alert">
          {t(refusal.code === 'offline' ? 'desk.invitation.offline' : 'desk.invitation.failed')}
        </Notice>
      )}
    </>
  );
};

const Fields = ({ form, again }: { readonly form: InvitationForm; readonly again: boolean }) => {
  const { t } = useDoor().words;
  const visible = useSignal(false);
  const field = (name: InvitationField) => {
    const error = form.errors.value.find((one) => one.field === name);
    return {
      id: `invited-${name}`,
      value: form.typed.value[name],
      error: error && t(error.key),
      onInput: (value: string) => form.write(name, value),
    };
  };
  return (
    <form
      class="sign-in__fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.send();
      }}
    >
      <TextField
        {...field('firstName')}
        label={t('desk.invitation.firstName')}
        autocomplete="given-name"
        maxLength={60}
      />
      <TextField
        {...field('name')}
        label={t('desk.invitation.name')}
        hint={t('desk.invitation.nameHint')}
        autocomplete="name"
        maxLength={120}
      />
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
        onToggle={(_, on) => form.show(on)}
      />
      <TextField
        {...field('password')}
        label={t('desk.invitation.password')}
        hint={t('desk.invitation.passwordHint')}
        type={visible.value ? 'text' : 'password'}
        autocomplete="new-password"
        maxLength={128}
      />
      <Button kind="plain" icon="eye" onPress={() => (visible.value = !visible.peek())}>
        {t(visible.value ? 'desk.signIn.hide' : 'desk.signIn.show')}
      </Button>
      <Button kind="main" type="submit" wide busy={form.busy.value}>
        {t(again ? 'desk.invitation.sendAgain' : 'desk.invitation.send')}
      </Button>
    </form>
  );
};
