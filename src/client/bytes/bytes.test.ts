import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';
import { sha256, sha256OfText } from './sha256.ts';

it('bytes come back from base64url as they went in', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(Array.from(fromBase64url(text))).toEqual(Array.from(bytes));
    }),
  );
});

it('the hash of nothing is the known one', async () => {
  const known = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU';
  expect(await sha256OfText('')).toBe(known);
  expect(await sha256(new Uint8Array())).toBe(known);
});
