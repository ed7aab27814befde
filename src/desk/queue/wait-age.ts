import { minutes, type Millis } from '#core/instant.ts';

export type WaitAge = 'fresh' | 'long' | 'overlong';

const long = minutes(3);
const overlong = minutes(8);

export const waitAge = (waited: Millis): WaitAge => {
  if (waited >= overlong) return 'overlong';
  return waited >= long ? 'long' : 'fresh';
};
