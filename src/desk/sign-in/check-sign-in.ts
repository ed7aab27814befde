import type { WordKey } from '#i18n/keys.ts';

export type SignInField = 'email' | 'password';

/** What is missing before anything is sent, in the order of the fields. */
export const checkSignIn = (
  email: string,
  password: string,
): readonly { readonly field: SignInField; readonly key: WordKey }[] => [
  ...(email.trim() === '' ? [{ field: 'email', key: 'desk.signIn.error.email' } as const] : []),
  ...(email.trim() !== '' && !email.includes('@')
    ? [{ field: 'email', key: 'desk.signIn.error.emailShape' } as const]
    : []),
  ...(password === '' ? [{ field: 'password', key: 'desk.signIn.error.password' } as const] : []),
];
