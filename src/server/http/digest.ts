import { createHash } from 'node:crypto';

export const sha256 = (data: Uint8Array | string, as: 'hex' | 'base64url'): string =>
  createHash('sha256').update(data).digest(as);
