import type { PublicJwk } from '#contract/schemas/kiosk.ts';

/** The chance and the cryptography that enrolment needs. */
export interface EnrolmentSecrets {
  /** Eight characters of Crockford's base 32: 40 random bits. */
  newCode(): string;
  hash(code: string): string;
  same(hash: string, other: string): boolean;
  /** The code that a `kiosk-enrolment+jwt` signed by this very key claims; null when it does not verify. */
  signedCode(proof: string, key: PublicJwk): Promise<string | null>;
}
