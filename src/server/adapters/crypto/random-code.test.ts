import { expect, it } from 'vitest';
import { bareCode, valuesOf } from '#core/request/crockford.ts';
import { createEnrolmentSecrets } from './enrolment-secrets.ts';
import { createPaymentSecrets } from './payment-secrets.ts';
import { randomCode } from './random-code.ts';
import { createRequestSecrets } from './request-secrets.ts';

it('a code has the length that was asked and every character of the one alphabet', () => {
  const many = randomCode(4_000);
  expect(many).toHaveLength(4_000);
  expect(new Set(valuesOf(many) ?? []).size).toBe(32);
});

it('every code that people read aloud reads back as it was made', () => {
  const codes = [
    createEnrolmentSecrets().newCode(),
    createPaymentSecrets().newCode(),
    createRequestSecrets().newTrackingCode(),
  ];
  expect(codes.map((code) => bareCode(code.toLowerCase()).length)).toEqual([8, 8, 9]);
  for (const code of codes) expect(bareCode(code.toLowerCase())).toBe(code.replaceAll('-', ''));
});
