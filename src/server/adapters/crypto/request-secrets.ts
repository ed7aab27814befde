import { createHash } from 'node:crypto';
import { trackingCode } from '#core/request/tracking-code.ts';
import type { RequestSecrets } from '../../ports/requests.ts';
import { randomCode } from './random-code.ts';

export const createRequestSecrets = (): RequestSecrets => ({
  newTrackingCode: () => trackingCode(randomCode(8)),
  hashOfLink: (secret) => createHash('sha256').update(secret).digest('base64url'),
});
