import { instantOf, todayInParis, wallTimeOf } from '../calendar/wall-clock.ts';
import { elapsed, type Instant, type Millis, minutes } from '../instant.ts';
import { addWorkingDays } from '../request/deadline.ts';
import { type CallbackState, isCallbackOver } from './callback.ts';
import { type CallbackSlot, callbackWorkingDays } from './slots.ts';

/** As long as anything that a kiosk sealed is accepted. */
const envelopeLife = minutes(90 * 24 * 60);

/**
 * The end of the chosen slot, or of the second working day after it came when a wrong clock promised a later one. It may
 * have passed when the call-back comes: a kiosk without a network kept it, at most for so long. What ended before that
 * was promised by a wrong clock too, and is due as it comes.
 */
export const callbackDueAt = (
  { date, to }: CallbackSlot,
  receivedAt: Instant,
  keptAtMost: Millis = envelopeLife,
): Instant => {
  const last = addWorkingDays(todayInParis(receivedAt), callbackWorkingDays);
  if (date > last) return instantOf({ date: last, minute: 1_440 });
  const end = instantOf({ date, minute: to });
  return elapsed(end, receivedAt) > keptAtMost ? receivedAt : end;
};

/** What was promised did not happen in time. */
export const isCallbackLate = (
  { dueAt, state }: { readonly dueAt: Instant; readonly state: CallbackState },
  now: Instant,
): boolean => !isCallbackOver(state) && now > dueAt;

/** Someone who does not answer in the morning may answer in the afternoon: only tries of different half-days count. */
export const halfDayOf = (at: Instant): string => {
  const { date, minute } = wallTimeOf(at);
  return `${date}/${minute < 12 * 60 ? 'am' : 'pm'}`;
};

/** After so many half-days of ringing in vain, the resident cannot be reached. */
export const triesAtMost = 3;
