import { describe, expect, it } from 'vitest';
import type { DeskAnswer } from '#client/models/desk/refusal.ts';
import { createSignInForm } from './sign-in-form.ts';

const answering = (answer: DeskAnswer) => {
  const sent: string[] = [];
  const form = createSignInForm({
    signIn: async (email, password) => {
      sent.push(`${email} ${password}`);
      return answer;
    },
  });
  return { form, sent };
};

const refused = (code: 'wrong_credentials' | 'too_many' | 'offline') =>
  answering({ ok: false, refusal: { code } });

describe('signing in', () => {
  it('sends nothing while a field is missing', async () => {
    const { form, sent } = refused('offline');
    await form.send();
    expect(sent).toEqual([]);
    expect(form.errors.value).toHaveLength(2);
  });

  it('a wrong password is an error at the field and keeps what was typed', async () => {
    const { form } = refused('wrong_credentials');
    form.fill(' awa@exemple.fr ', 'secret');
    await form.send();
    expect(form.errors.value.map((error) => error.key)).toEqual(['desk.signIn.error.wrong']);
    expect(form.email.value).toBe(' awa@exemple.fr ');
    expect(form.password.value).toBe('secret');
  });

  it('too many tries is told apart from a wrong password', async () => {
    const { form } = refused('too_many');
    form.fill('awa@exemple.fr', 'secret');
    await form.send();
    expect(form.refusal.value?.code).toBe('too_many');
    expect(form.errors.value).toEqual([]);
  });

  it('the address leaves without its stray spaces, the password as it was typed', async () => {
    const { form, sent } = answering({ ok: true, value: undefined });
    form.fill(' awa@exemple.fr ', ' secret ');
    await form.send();
    expect(sent).toEqual(['awa@exemple.fr  secret ']);
  });

  it('the same error twice is two attempts, so that it is told twice', async () => {
    const { form } = refused('offline');
    await form.send();
    await form.send();
    expect(form.attempt.value).toBe(2);
  });
});
