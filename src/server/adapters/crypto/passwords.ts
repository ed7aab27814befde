import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../../ports/passwords.ts';
import { createLanes } from './lanes.ts';

/** OWASP's and ASVS 5's minimum for argon2id: 19 MiB, two passes, one lane. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

export const createPasswords = (): Passwords => {
  const lane = createLanes(2);
  /** Nobody's password: verified when there is no account, so that the answer takes as long. */
  const decoy = hash(randomUUID(), settings);
  return {
    hash: (password) => lane(() => hash(password, settings)),
    verify: (stored, password) =>
      lane(async () => (await verify(stored ?? (await decoy), password)) && stored !== null),
  };
};
