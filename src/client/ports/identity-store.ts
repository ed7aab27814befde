import type { EnrolledKiosk } from '#contract/schemas/kiosk.ts';

/** What makes this browser profile a kiosk. The private key can't be exported, not even by us. */
export interface KioskIdentity {
  readonly kiosk: EnrolledKiosk;
  readonly keys: CryptoKeyPair;
}

/** Where the identity outlives the page. Each method rejects when the disk can't be used. */
export interface IdentityStore {
  read(): Promise<KioskIdentity | null>;
  write(identity: KioskIdentity): Promise<void>;
  clear(): Promise<void>;
}
