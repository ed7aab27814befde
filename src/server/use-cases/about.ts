/** What this server says of itself. */
export interface About {
  readonly buildId: string;
  readonly demo: boolean;
  contentVersion(): string;
  /** Two releases old: such a page must reload before it goes on. */
  isTooOld(buildId: string): boolean;
}
