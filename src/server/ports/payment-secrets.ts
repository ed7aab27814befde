/** The chance and the hashing that payments need. */
export interface PaymentSecrets {
  /** 256 random bits, base64url: what a payer's browser brings back from the payment page. */
  newToken(): string;
  /** SHA-256 of the token's bytes, base64url: the only form that is kept. */
  hash(token: string): string;
  /** Names an attempt to an agent: eight characters in two groups, none to misread. */
  newCode(): string;
}
