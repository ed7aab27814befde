import * as v from 'valibot';
import { callbackStates } from '#core/callback/callback.ts';
import {
  base64url,
  contentId,
  count,
  day,
  instant,
  line,
  locale,
  minuteOfDay,
  siteId,
  ticketId,
} from './base.ts';

const slot = v.object({
  date: day,
  from: minuteOfDay,
  to: minuteOfDay,
});

/** As somebody chooses it: what is stored from before may be otherwise. */
export const chosenSlot = v.pipe(
  slot,
  v.check(({ from, to }) => from < to),
);

/** `+` and digits, as ITU-T E.164 writes them. */
export const calledNumber = v.pipe(v.string(), v.regex(/^\+[1-9]\d{7,14}$/));

/** Sealed as a request is: a number to call, when, and about what. Nothing that a person wrote is in it. */
export const callbackBody = v.object({
  kind: v.literal('callback/v1'),
  number: calledNumber,
  slot: chosenSlot,
  /** Null from home. */
  siteId: v.nullable(siteId),
  procedureId: v.nullable(contentId),
  stepId: v.nullable(contentId),
  locale,
  /** SHA-256 of the 130 bits in the person's own link, by which they call it off. */
  linkHash: base64url(43),
});
export type CallbackBody = v.InferOutput<typeof callbackBody>;

const callbackState = v.picklist(callbackStates);

/** What the person's own link tells, and a typed code: no number, no subject. */
export const callbackStanding = v.object({ state: callbackState, slot, receivedAt: instant });
export type CallbackStanding = v.InferOutput<typeof callbackStanding>;

/** A call-back in a facilitator's list. The number is not in it: see `readCallbackNumber`. */
export const deskCallback = v.object({
  callbackId: ticketId,
  trackingCode: line(12),
  state: callbackState,
  slot,
  dueAt: instant,
  late: v.boolean(),
  receivedAt: instant,
  siteId: v.nullable(siteId),
  procedureId: v.nullable(contentId),
  stepId: v.nullable(contentId),
  locale,
  /** How many half-days it rang in vain. */
  tries: count,
  /** Held by who reads. */
  mine: v.boolean(),
  answer: v.nullable(v.string()),
});
export type DeskCallback = v.InferOutput<typeof deskCallback>;
