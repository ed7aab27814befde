import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { createKeyWrap } from './key-wrap.ts';

const secret = Buffer.from('thirty-two bytes of private half');

it('a wrapped key opens under its own name and master key', () => {
  const wrap = createKeyWrap(randomBytes(32));
  const wrapped = wrap.wrap(secret, 'a');
  expect(Buffer.from(wrapped).includes(secret)).toBe(false);
  expect(wrap.unwrap(wrapped, 'a')).toEqual(secret);
});

it('a wrapped key opens under no other name, no other master key, and not when one bit changed', () => {
  const wrap = createKeyWrap(randomBytes(32));
  const wrapped = Buffer.from(wrap.wrap(secret, 'a'));
  expect(wrap.unwrap(wrapped, 'b')).toBeNull();
  expect(createKeyWrap(randomBytes(32)).unwrap(wrapped, 'a')).toBeNull();
  wrapped[20]! ^= 1;
  expect(wrap.unwrap(wrapped, 'a')).toBeNull();
  expect(wrap.unwrap(Buffer.alloc(3), 'a')).toBeNull();
});

it('a master key of another length is refused', () => {
  expect(() => createKeyWrap(randomBytes(16))).toThrow('32 bytes');
});
