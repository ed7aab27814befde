import type { CommuneId, TicketId } from '#core/ids.ts';

/** Money that came a second time for a bill, as one attempt to pay it. */
export interface Overpayment {
  /** The alert's id, which its request bears too: one surplus attempt has one request, whoever opens it. */
  readonly requestId: TicketId;
  /** As printed on the bill. */
  readonly reference: string;
  /** Of the bill, in cents. */
  readonly amount: number;
}

/** Which money paid twice still waits for its request. */
export interface Overpayments {
  /** Alerts that nobody has settled and for which no request stands, the oldest first. */
  unopened(commune: CommuneId, atMost: number): Promise<readonly Overpayment[]>;
}

/** Where a resident would send such a request, so that the same officers settle it within the same time. */
export interface OverpaymentServices {
  /** Null when no procedure of the commune sends one: then the alert alone tells. */
  of(commune: CommuneId): OverpaymentService | null;
}

export interface OverpaymentService {
  readonly service: string;
  readonly procedureId: string;
  readonly procedureVersion: string;
}
