import { expect, it } from 'vitest';
import { checkSignIn } from './check-sign-in.ts';

it('both fields are asked for, the first one first', () =>
  expect(checkSignIn(' ', '').map((error) => error.field)).toEqual(['email', 'password']));

it('an address without @ is told before it is sent', () =>
  expect(checkSignIn('awa.diallo', 'x').map((error) => error.key)).toEqual(['desk.signIn.error.emailShape']));

it('a password is never judged by its shape', () => expect(checkSignIn('a@b.fr', ' ')).toEqual([]));
