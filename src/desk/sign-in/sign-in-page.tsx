import { useMemo } from 'preact/hooks';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { DoorFrame } from '../frame/door-frame.tsx';
import { useDoor } from '../door/use-door.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { createSignInForm, type SignInForm } from './sign-in-form.ts';
import { SignInFields } from './sign-in-fields.tsx';
import { SignInRefusal } from './sign-in-refusal.tsx';
import './sign-in-page.css';

/** The door of the desk. `ended`: a session was alive before, and the person did not close it. */
export const SignInPage = ({ ended }: { readonly ended: boolean }) => {
  const { session } = useDoor().services;
  const form = useMemo(() => createSignInForm(session), [session]);
  return <SignInScreen form={form} ended={ended} />;
};

export const SignInScreen = ({ form, ended }: { readonly form: SignInForm; readonly ended: boolean }) => {
  const { services, words } = useDoor();
  const { t } = words;
  const demo = services.session.demoAccounts.value.length > 0;
  return (
    <DoorFrame demo={demo}>
      <div class="sign-in" data-demo={demo}>
        <div class="sign-in__form">
          <Heading level={1} focusOnMount={ended} lead={t('desk.signIn.lead')}>
            {t('desk.signIn.heading')}
          </Heading>
          {ended && <Notice tone="info">{t('desk.session.ended')}</Notice>}
          <Problems form={form} />
          <SignInRefusal refusal={form.refusal.value} />
          <SignInFields form={form} />
        </div>
        {demo && <DemoAccounts onChoose={form.fill} />}
      </div>
    </DoorFrame>
  );
};

const Problems = ({ form }: { readonly form: SignInForm }) => {
  const { t } = useDoor().words;
  const errors = form.errors.value;
  if (errors.length === 0) return null;
  return (
    <ErrorSummary
      heading={t('desk.signIn.errors', { count: errors.length })}
      attempt={form.attempt.value}
      errors={errors.map(({ field, key }) => ({ fieldId: field, text: t(key) }))}
    />
  );
};
