import { expect, it } from 'vitest';
import { createPasswords } from './passwords.ts';

it('a password is kept as argon2id with a salt of its own, and only the right one verifies', async () => {
  const passwords = await createPasswords();
  const [one, two] = await Promise.all([passwords.hash('Tilleul-27'), passwords.hash('Tilleul-27')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await passwords.verify(one, 'Tilleul-27')).toBe(true);
  expect(await passwords.verify(one, 'tilleul-27')).toBe(false);
});

it('what is not a hash verifies nothing', async () => {
  const passwords = await createPasswords();
  expect(await passwords.verify('plain text', 'plain text')).toBe(false);
  expect(await passwords.verify(passwords.decoy, '')).toBe(false);
});
