import { signal, type ReadonlySignal } from '@preact/signals';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { WordKey } from '#i18n/keys.ts';
import type { SessionService } from '../services.ts';
import { checkSignIn, type SignInField } from './check-sign-in.ts';

export interface FieldError {
  readonly field: SignInField;
  readonly key: WordKey;
}

/** The sign-in form. What was typed stays, whatever the server answers. */
export interface SignInForm {
  readonly email: ReadonlySignal<string>;
  readonly password: ReadonlySignal<string>;
  readonly errors: ReadonlySignal<readonly FieldError[]>;
  /** Any refusal but a wrong address or password. */
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Counts the tries, so that the same errors are told again. */
  readonly attempt: ReadonlySignal<number>;
  write(field: SignInField, value: string): void;
  fill(email: string, password: string): void;
  send(): Promise<void>;
}

const wrong: readonly FieldError[] = [{ field: 'password', key: 'desk.signIn.error.wrong' }];

export const createSignInForm = (session: Pick<SessionService, 'signIn'>): SignInForm => {
  const email = signal('');
  const password = signal('');
  const errors = signal<readonly FieldError[]>([]);
  const refusal = signal<Refusal | null>(null);
  const busy = signal(false);
  const attempt = signal(0);

  const ask = async (): Promise<void> => {
    busy.value = true;
    const answer = await session.signIn(email.peek().trim(), password.peek());
    busy.value = false;
    if (answer.ok) return;
    if (answer.refusal.code === 'wrong_credentials') errors.value = wrong;
    else refusal.value = answer.refusal;
  };

  return {
    email,
    password,
    errors,
    refusal,
    busy,
    attempt,
    write: (field, value) => {
      (field === 'email' ? email : password).value = value;
    },
    fill: (address, secret) => {
      email.value = address;
      password.value = secret;
      errors.value = [];
    },
    send: async () => {
      if (busy.peek()) return;
      attempt.value = attempt.peek() + 1;
      refusal.value = null;
      errors.value = checkSignIn(email.peek(), password.peek());
      if (errors.peek().length === 0) await ask();
    },
  };
};
