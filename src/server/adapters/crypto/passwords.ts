import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../../ports/passwords.ts';
import { createLanes } from './lanes.ts';

/** OWASP's and ASVS 5's minimum for argon2id, the package's default kind: 19 MiB, two passes, one lane. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

export const createPasswords = async (): Promise<Passwords> => {
  const lane = createLanes(2);
  return {
    decoy: await hash(randomUUID(), settings),
    hash: (password) => lane(() => hash(password, settings)),
    verify: (stored, password) => lane(() => verify(stored, password).catch(() => false)),
  };
};
