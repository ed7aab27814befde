import { instantOf, todayInParis, wallTimeOf } from '../calendar/wall-clock.ts';
import type { Instant } from '../instant.ts';
import { addWorkingDays } from '../request/deadline.ts';
import { type CallbackState, isCallbackOver } from './callback.ts';
import { type CallbackSlot, callbackWorkingDays } from './slots.ts';

/**
 * The end of the chosen slot, or of the second working day after it came when a wrong clock promised a later one. It may
 * have passed when the call-back comes: a kiosk without a network kept it.
 */
export const callbackDueAt = ({ date, to }: CallbackSlot, receivedAt: Instant): Instant => {
  const last = addWorkingDays(todayInParis(receivedAt), callbackWorkingDays);
  return date > last ? instantOf({ date: last, minute: 1_440 }) : instantOf({ date, minute: to });
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
