/** A window beside a kiosk's page, on the payment provider's site. */
export interface PayWindow {
  /** Leads it to the payment page. */
  go(address: string): void;
  close(): void;
  /** `back`: it came back from the payment page to a page of ours. `closed`: its person or its page closed it. */
  look(): 'away' | 'back' | 'closed';
}

/** Opens one. Must be called by a touch itself; null when the browser opens none. */
export type OpenPayWindow = () => PayWindow | null;
