/** Slow by design: about 20 ms and 19 MiB each, at most two at a time. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** With null it takes as long as with a real hash, and answers false. */
  verify(hash: string | null, password: string): Promise<boolean>;
}
