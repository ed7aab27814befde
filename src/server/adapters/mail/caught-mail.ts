import type { Letter, Mail } from '../../ports/mail.ts';

export interface CaughtLetter extends Letter {
  readonly at: number;
}

export interface CaughtMail extends Mail {
  /** The newest first. */
  letters(): readonly CaughtLetter[];
}

const atMost = 50;

/** The demonstration's mail server: it keeps the last letters in memory, to be looked at, and sends nothing. */
export const createCaughtMail = (clock: () => number): CaughtMail => {
  let letters: readonly CaughtLetter[] = [];
  return {
    letters: () => letters,
    send: async (letter) => {
      letters = [{ ...letter, at: clock() }, ...letters].slice(0, atMost);
      return true;
    },
  };
};
