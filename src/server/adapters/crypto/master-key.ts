import { hkdfSync } from 'node:crypto';

/** The key that wraps what the database must not show, from the deployment's secret, which is not in the database. */
export const masterKeyFrom = (secret: string): Uint8Array => {
  if (secret.length < 32) throw new Error('the secret must be at least 32 characters long');
  return new Uint8Array(hkdfSync('sha256', secret, '', 'cote-a-cote/seal-key-wrap/v1', 32));
};
