/** Slow by design: about 20 ms and 19 MiB each, at most two at a time. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** False, and never an exception, for a hash that cannot be read. */
  verify(hash: string, password: string): Promise<boolean>;
  /** The hash of a password that nobody has, at the same cost as the real ones. */
  readonly decoy: string;
}
