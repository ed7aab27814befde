import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { PaymentSecrets } from '../../ports/payment-secrets.ts';
import { alphabet } from './alphabet.ts';

const four = (): string => Array.from({ length: 4 }, () => alphabet[randomInt(32)]).join('');

export const createPaymentSecrets = (): PaymentSecrets => ({
  newToken: () => randomBytes(32).toString('base64url'),
  hash: (token) => createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url'),
  newCode: () => `${four()}-${four()}`,
});
