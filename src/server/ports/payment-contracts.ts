import type { CommuneId } from '#core/ids.ts';
import type { Cents } from '#core/payment/cents.ts';
import type { BillReference } from '#core/payment/reference.ts';
import type { PaymentProvider } from './payment-provider.ts';

/** Where the payer's browser comes back to. */
export type BackTo = 'home' | 'kiosk-window';

/** What a commune agreed with its payment provider. */
export interface PaymentContract {
  readonly provider: PaymentProvider;
  /** Six digits; a leading zero counts. */
  readonly client: string;
  /** No real money moves, and no real bill is ever settled by it. */
  readonly test: boolean;
  /** Given to the provider, which wants an address, when the payer leaves none. */
  readonly ownEmail: string;
  readonly atLeast: Cents;
  readonly atMost: Cents;
  readonly notifyUrl: string;
  returnUrl(backTo: BackTo, token: string): string;
  /** How the provider writes this reference; null when it can't. */
  written(reference: BillReference): string | null;
}

/** Null where a commune takes no payment on line: its bills are shown with their other means. */
export interface PaymentContracts {
  of(commune: CommuneId): PaymentContract | null;
}
