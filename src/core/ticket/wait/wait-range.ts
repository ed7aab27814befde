import { type Millis, minutes } from '../../instant.ts';
import { draws } from './draws.ts';

/** What a queue knows at the moment when someone asks how long it will take. */
export interface QueueNow {
  /** Open calls that will be taken first. */
  readonly ahead: number;
  /** Agents whose console spoke within the minute and who are not on a break: free and busy. */
  readonly agents: number;
  /** How long each call that is held now has been held. */
  readonly held: readonly Millis[];
  /** How long past calls of this queue were held, the latest first; no one knows by whom. */
  readonly recorded: readonly Millis[];
}

/** `too-few`: fewer recorded times than an honest answer needs. `nobody`: there is no agent to wait for. */
export type WaitRange =
  | { readonly is: 'range'; readonly fromMinutes: number; readonly toMinutes: number }
  | { readonly is: 'longer-than'; readonly minutes: number }
  | { readonly is: 'too-few' }
  | { readonly is: 'nobody' };

/** Below this many recorded times the screen says "nous ne savons pas encore". */
export const enoughRecorded = 20;

/** Only these are said: a range to the minute would promise what nobody knows. */
export const saidMinutes: readonly number[] = [0, 5, 10, 15, 20, 30, 45, 60, 90];

const trials = 200;
const lowShare = 0.15;
const highShare = 0.85;
/** Agents come, go and take breaks, which recorded times do not show: the far end allows for it. */
const caution = 1.1;
/** Between an agent's being free and their taking the next call. */
const reaction: Millis = minutes(2);

/** The wait until an agent takes the call, as a range that the true wait falls in at least eight times out of ten. */
export const waitRange = (now: QueueNow): WaitRange => {
  if (now.agents <= 0) return { is: 'nobody' };
  if (now.recorded.length < enoughRecorded) return { is: 'too-few' };
  const waits = trialWaits(now);
  return said(shareOf(waits, lowShare), shareOf(waits, highShare) * caution);
};

const said = (low: number, high: number): WaitRange => {
  const from = saidMinutes.findLast((step) => minutes(step) <= low) ?? 0;
  const to = saidMinutes.find((step) => step > from && minutes(step) >= high);
  return to === undefined
    ? { is: 'longer-than', minutes: from }
    : { is: 'range', fromMinutes: from, toMinutes: to };
};

const shareOf = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** Plays the queue forward many times, each call lasting as long as some past call did. */
const trialWaits = (now: QueueNow): readonly number[] => {
  const draw = draws(now.ahead * 7_919 + now.held.length * 104_729 + now.recorded.length);
  const past = now.recorded.toSorted((a, b) => a - b);
  return Array.from({ length: trials }, () => oneWait(now, past, draw)).toSorted((a, b) => a - b);
};

const oneWait = (now: QueueNow, past: readonly number[], draw: () => number): number => {
  const pick = (from: number): number => past[from + Math.floor(draw() * (past.length - from))] ?? 0;
  const held = now.held.slice(0, now.agents).map((since) => remaining(since, past, pick));
  const free = Array.from({ length: now.agents - held.length }, () => draw() * reaction);
  const ready = [...held, ...free].toSorted((a, b) => a - b);
  for (let before = 0; before < now.ahead; before += 1) {
    const next = (ready.shift() ?? 0) + pick(0) + draw() * reaction;
    const place = ready.findIndex((at) => at > next);
    ready.splice(place < 0 ? ready.length : place, 0, next);
  }
  return ready[0] ?? 0;
};

/** A call that has lasted so long ends like one of those that lasted at least as long. */
const remaining = (since: number, past: readonly number[], pick: (from: number) => number): number => {
  const longer = past.findIndex((length) => length > since);
  return longer < 0 ? pick(0) / 2 : pick(longer) - since;
};
