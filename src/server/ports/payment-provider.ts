import type { Asked } from '#core/payment/attempt.ts';
import type { Evidence } from '#core/payment/evidence.ts';

/** What a payment page is opened with. The e-mail goes to the provider and is kept nowhere here. */
export interface PaymentOrder {
  readonly asked: Asked;
  /** Accounting year, four digits. */
  readonly year: string;
  readonly email: string;
  /** Free label of the debt; what the provider refuses in it is left out before sending. */
  readonly label: string;
  readonly notifyUrl: string;
  readonly returnUrl: string;
}

/** Why a provider refused to open a payment: its own code, for the journal and for who mends the settings. */
export interface OpeningRefused {
  readonly is: 'not-opened';
  readonly code: string;
  readonly cause: 'email' | 'order' | 'contract' | 'unknown';
}

export type Opening =
  | { readonly is: 'opened'; readonly providerId: string; readonly payPage: string }
  | OpeningRefused
  | { readonly is: 'opening-unclear'; readonly why: string };

/** A provider of payments, asked server to server. No method throws: silence is an answer too. */
export interface PaymentProvider {
  open(order: PaymentOrder): Promise<Opening>;
  /** The only source of truth about money. */
  ask(providerId: string): Promise<Evidence>;
  /** Whether the contract of this client number is set up. */
  check(client: string): Promise<{ readonly ok: boolean; readonly says: string }>;
}
