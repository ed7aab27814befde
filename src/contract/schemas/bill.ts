import * as v from 'valibot';
import type { Cents } from '#core/payment/cents.ts';
import { paidBy, unpayableReasons } from '#core/payment/standing.ts';
import { base64url, contentId, instant, line, locale, siteId, version } from './base.ts';

/** Whole euro cents, up to a million euros: no bill of a town is larger. */
export const cents = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(100_000_000),
) as unknown as v.GenericSchema<Cents, Cents>;

/** 128 random bits as a lower-case UUID, made by the page that asks. */
export const madeId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
);

export const email = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(6),
  v.maxLength(80),
  v.regex(/^[^\s@\0]+@[^\s@\0]+\.[^\s@\0]+$/),
);

/** What proves that someone holds a bill: its reference, as typed, and its exact amount. */
export const billProof = v.object({ reference: line(60), amount: cents });
export type BillProof = v.InferOutput<typeof billProof>;

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

export const billStanding = v.variant('is', [
  v.object({ is: v.literal('to-pay') }),
  v.object({ is: v.literal('in-progress'), since: instant, until: instant }),
  v.object({ is: v.literal('refused-for-now'), since: instant, until: instant }),
  v.object({ is: v.literal('abandoned-for-now'), since: instant, until: instant }),
  v.object({ is: v.literal('being-checked'), since: instant, code: line(12) }),
  v.object({ is: v.literal('paid'), at: instant, by: v.picklist(paidBy) }),
  v.object({ is: v.literal('not-payable'), why: v.picklist(unpayableReasons) }),
]);

/** The other ways that this very bill can be paid. */
export const billMeans = ['online', 'counter', 'cash', 'cheque', 'direct-debit', 'tobacconist'] as const;
export type BillMean = (typeof billMeans)[number];

/** One bill, without any name: who knows reference and amount is shown nothing that is not on the paper. */
export const billView = v.object({
  /** As it is printed. */
  reference: line(60),
  amount: cents,
  /** What it is for, such as "Centre de loisirs, octobre 2026"; in French, as billed. */
  label: line(160),
  payee: line(120),
  issuedOn: day,
  dueOn: v.nullable(day),
  standing: billStanding,
  means: v.array(v.picklist(billMeans)),
});
export type BillView = v.InferOutput<typeof billView>;

export const paymentWord = v.variant('word', [
  v.object({ word: v.literal('paid') }),
  v.object({ word: v.literal('in-progress'), until: instant }),
  v.object({ word: v.literal('refused-for-now'), until: instant }),
  v.object({ word: v.literal('abandoned-for-now'), until: instant }),
  v.object({ word: v.literal('refused') }),
  v.object({ word: v.literal('abandoned') }),
  v.object({ word: v.literal('not-paid') }),
  v.object({ word: v.literal('being-checked') }),
]);

/** One attempt, as the person who made it is told. `code` names it to an agent; it opens nothing. */
export const paymentView = v.object({
  attemptId: madeId,
  code: line(12),
  startedAt: instant,
  word: paymentWord,
  paidAt: v.nullable(instant),
  paidBy: v.nullable(v.picklist(paidBy)),
  bill: v.object({ reference: line(60), amount: cents, label: line(160), payee: line(120) }),
  /** Once this person may begin again; null when they never may, or already can. */
  mayTryAgainAt: v.nullable(instant),
  receiptMailed: v.boolean(),
});
export type PaymentView = v.InferOutput<typeof paymentView>;

/** What the page of a kiosk's QR must reopen on a phone: the same step, in the same language. */
export const invitationPlace = v.object({
  procedureId: contentId,
  procedureVersion: version,
  stepId: contentId,
  locale,
});

/**
 * A kiosk's invitation to pay on a phone. `shown`: nobody opened it yet. `opened`: a phone has it. `paying`: an attempt
 * began; `payment` says the rest. It dies with the visit, and after 30 minutes.
 */
export const invitationView = v.object({
  state: v.picklist(['shown', 'opened', 'paying', 'ended']),
  openedAt: v.nullable(instant),
  endsAt: instant,
  payment: v.nullable(paymentView),
});
export type InvitationView = v.InferOutput<typeof invitationView>;

export const openedInvitation = v.object({
  bill: billView,
  place: invitationPlace,
  siteId,
  endsAt: instant,
  /** An attempt that this invitation began before: the phone's other tab, or a tab that was killed. */
  payment: v.nullable(paymentView),
});
export type OpenedInvitation = v.InferOutput<typeof openedInvitation>;

export const secretHash = base64url(43);

/** A fictional bill of the demonstration: what to type, and where it stands now. */
export const demoBill = v.object({
  reference: line(60),
  amount: cents,
  label: line(160),
  standing: billStanding,
});
export type DemoBill = v.InferOutput<typeof demoBill>;
