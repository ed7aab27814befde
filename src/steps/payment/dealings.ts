import type { Instant } from '#core/instant.ts';
import type { BillStanding } from '#core/payment/standing.ts';
import type { Draft } from '../draft.ts';
import type { FollowedPhone } from './follow-timeline.tsx';
import type { NoBill } from './not-found.tsx';
import type { ShownBill, ShownPayment } from './shown-bill.ts';

/** A bill of the demonstration: fictional, and offered so that nobody needs a paper. */
export interface DemoBill {
  readonly reference: string;
  readonly amount: number;
  readonly label: string;
  readonly standing: BillStanding;
}

/** A bill step and the server: what was found, and what the resident may do about it. */
export interface BillDealings {
  readonly lookup:
    | { readonly is: 'none' | 'looking' }
    | { readonly is: 'found'; readonly bill: ShownBill }
    | { readonly is: 'failed'; readonly why: NoBill };
  readonly reference: Draft;
  readonly amount: Draft;
  /** Empty outside the demonstration. */
  readonly demoBills: readonly DemoBill[];
  look(): void;
  take(bill: DemoBill): void;
  accept(): void;
  /** "Ce n’est pas la bonne": back to the two fields. */
  again(): void;
  /** Goes on with what is known: that it was not found, or that nobody could say. */
  goWithout(): void;
}

/** A payment step and the server. */
export interface PaymentDealings {
  /** Null while it is looked up again. */
  readonly bill: ShownBill | null;
  /** `check`: nothing is confirmed yet. `ways`: on a kiosk, how. `done`: `payment` says the rest. */
  readonly at: 'check' | 'ways' | 'code' | 'here' | 'means' | 'done';
  readonly code: PaymentCode | null;
  readonly payment: { readonly shown: ShownPayment; readonly live: boolean } | null;
  readonly email: Draft;
  /** The problem that a payment could not begin for, as a sentence. */
  readonly trouble: string | null;
  /** A payment could not begin, and none is in progress elsewhere: one may leave the step unpaid. */
  readonly mayLeave: boolean;
  readonly starting: boolean;
  /** This site lets one pay on the kiosk itself. */
  readonly payHere: boolean;
  readonly demo: boolean;
  /** What a code to keep of this bill leads to; null where one is on one's own device already. */
  readonly couponAddress: string | null;
  confirm(): void;
  showCode(): void;
  openHere(): void;
  closeHere(): void;
  showMeans(): void;
  showWays(): void;
  /** By other means, by choice. */
  decline(): void;
  /** Leaves the step with what is known. */
  goOn(): void;
  /** Leaves the step because nothing could begin. */
  leave(): void;
  again(): void;
}

/** The code that a kiosk shows for a phone. */
export type PaymentCode =
  | { readonly is: 'preparing' }
  | { readonly is: 'failed'; readonly why: string }
  | {
      readonly is: 'shown';
      readonly address: string;
      readonly endsAt: Instant;
      readonly live: boolean;
      readonly phone: FollowedPhone;
    };

/** A submission step and the outbox. */
export interface SubmissionDealings {
  /** Whom it goes to; in French, as the service is called. */
  readonly service: string;
  readonly workingDays: number;
  readonly bill: { readonly reference: string; readonly amount: number } | null;
  readonly online: boolean;
  readonly demo: boolean;
  readonly state:
    | { readonly is: 'none' | 'sending' | 'kept' | 'waiting' }
    | { readonly is: 'sent'; readonly trackingCode: string; readonly dueOn: string }
    | { readonly is: 'refused'; readonly why: string };
  /** The person's own link; null until there is one. */
  readonly link: string | null;
  send(): void;
  goOn(): void;
}

/** What the steps that meet the world need besides; absent where a step is only looked at. */
export interface Dealings {
  readonly bill?: BillDealings;
  readonly payment?: PaymentDealings;
  readonly submission?: SubmissionDealings;
}
