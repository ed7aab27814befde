import type { DemoAccount } from '#contract/schemas/desk.ts';

/** What this server says of itself. */
export interface About {
  readonly buildId: string;
  readonly demo: boolean;
  /** Empty outside the demonstration. */
  readonly demoAccounts: readonly DemoAccount[];
  contentVersion(): string;
  /** Two releases old: such a page must reload before it goes on. */
  isTooOld(buildId: string): boolean;
}
