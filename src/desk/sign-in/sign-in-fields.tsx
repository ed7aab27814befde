import { useSignal } from '@preact/signals';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { useDoor } from '../door/use-door.ts';
import type { SignInField } from './check-sign-in.ts';
import type { SignInForm } from './sign-in-form.ts';

export const SignInFields = ({ form }: { readonly form: SignInForm }) => {
  const { t } = useDoor().words;
  const visible = useSignal(false);
  const errorAt = (field: SignInField): string | undefined => {
    const error = form.errors.value.find((one) => one.field === field);
    return error && t(error.key);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void form.send();
  };
  return (
    <form class="sign-in__fields" noValidate onSubmit={submit}>
      <TextField
        id="email"
        label={t('desk.signIn.email')}
        type="email"
        inputMode="email"
        autocomplete="username"
        maxLength={254}
        value={form.email.value}
        error={errorAt('email')}
        onInput={(value) => form.write('email', value)}
      />
      <TextField
        id="password"
        label={t('desk.signIn.password')}
        type={visible.value ? 'text' : 'password'}
        autocomplete="current-password"
        maxLength={128}
        value={form.password.value}
        error={errorAt('password')}
        onInput={(value) => form.write('password', value)}
      />
      <Button kind="plain" icon="eye" onPress={() => (visible.value = !visible.peek())}>
        {t(visible.value ? 'desk.signIn.hide' : 'desk.signIn.show')}
      </Button>
      <Button kind="main" type="submit" wide busy={form.busy.value}>
        {t('desk.signIn.send')}
      </Button>
    </form>
  );
};
