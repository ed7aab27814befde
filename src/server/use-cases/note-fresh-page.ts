import { type Instant, instant, seconds } from '#core/instant.ts';
import type { KioskActor } from '../actor.ts';
import type { Calls } from '../ports/calls.ts';

/** A beat that was long on its way makes its page seem younger; a call of that very page must not look older than it. */
const longestOnItsWay = seconds(20);

/**
 * A kiosk's page dies with its visit: a call from before it has lost its screen, though no wipe was told. The kiosk had
 * no network then, or no power.
 */
export const noteFreshPage = async (
  { calls }: { readonly calls: Calls },
  kiosk: KioskActor,
  pageAge: number,
  calledHereAt: Instant | null,
  now: Instant,
): Promise<void> => {
  if (calledHereAt === null) return;
  const freshSince = instant(now - pageAge);
  const openedBefore = instant(freshSince - longestOnItsWay);
  await calls.sayWiped(kiosk, { openedBefore, upToSeq: null }, freshSince, now);
};
