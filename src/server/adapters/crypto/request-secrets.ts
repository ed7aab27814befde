import { createHash, randomInt } from 'node:crypto';
import { crockford } from '#core/request/crockford.ts';
import { trackingCode } from '#core/request/tracking-code.ts';
import type { RequestSecrets } from '../../ports/requests.ts';

export const createRequestSecrets = (): RequestSecrets => ({
  newTrackingCode: () => trackingCode(Array.from({ length: 8 }, () => crockford[randomInt(32)]).join('')),
  hashOfLink: (secret) => createHash('sha256').update(secret).digest('base64url'),
});
