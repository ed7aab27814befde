/** Resolves when the database answers; rejects with `Unavailable` otherwise. */
export interface Health {
  ping(): Promise<void>;
}
