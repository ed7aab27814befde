export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail. Keeps neither the letter nor the address. */
export interface Mail {
  /** True when the next server took it; false when it did not, or there is none. */
  send(letter: Letter): Promise<boolean>;
}
