import { elapsed, type Instant, type Millis, minutes } from '../instant.ts';
import type { RisenTo } from './ticket.ts';

/** When a site's untaken calls rise. */
export interface RiseRule {
  readonly toManager: Millis;
  readonly toRemote: Millis;
}

export const usualRise: RiseRule = { toManager: minutes(5), toRemote: minutes(10) };

export interface Untaken {
  readonly openedAt: Instant;
  readonly risenTo: RisenTo | null;
  /** No console of the site spoke within the minute. */
  readonly nobodyHere: boolean;
  /** Whether the site has facilitators elsewhere to rise to. */
  readonly hasRemote: boolean;
}

/** How far a waiting call rises now, or null when it stays where it is. It never comes down again. */
export const risesTo = (call: Untaken, rule: RiseRule, now: Instant): RisenTo | null => {
  const waited = elapsed(call.openedAt, now);
  const high = call.nobodyHere || waited >= rule.toRemote;
  if (high && call.hasRemote) return call.risenTo === 'remote' ? null : 'remote';
  return (call.nobodyHere || waited >= rule.toManager) && call.risenTo === null ? 'manager' : null;
};
