import { createHash, randomBytes } from 'node:crypto';
import type { PaymentSecrets } from '../../ports/payment-secrets.ts';
import { randomCode } from './random-code.ts';

export const createPaymentSecrets = (): PaymentSecrets => ({
  newToken: () => randomBytes(32).toString('base64url'),
  hash: (token) => createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url'),
  newCode: () => `${randomCode(4)}-${randomCode(4)}`,
});
