import type { BillProof } from '#contract/schemas/bill.ts';
import type { DemoAccount } from '#contract/schemas/desk.ts';

/** What this server says of itself. */
export interface About {
  readonly buildId: string;
  readonly demo: boolean;
  /** Empty outside the demonstration. */
  readonly demoAccounts: readonly DemoAccount[];
  /** What to type to find the bills of the demonstration; empty outside it. */
  readonly demoBills: readonly BillProof[];
  /** Where browsers reach this server; absent when it does not know. */
  readonly publicOrigin?: string;
  contentVersion(): string;
  /** Two releases old: such a page must reload before it goes on. */
  isTooOld(buildId: string): boolean;
}
