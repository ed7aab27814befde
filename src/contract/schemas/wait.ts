import * as v from 'valibot';
import { count } from './base.ts';

/** How long until an agent takes a call, as far as that can be said honestly. */
export const waitRange = v.variant('is', [
  v.object({ is: v.literal('range'), fromMinutes: count, toMinutes: count }),
  v.object({ is: v.literal('longer-than'), minutes: count }),
  v.object({ is: v.literal('too-few') }),
  v.object({ is: v.literal('nobody') }),
]);
