import type { Envelope } from '#contract/schemas/ticket.ts';
import type { KioskHand, Receipt } from './kiosk-hand.ts';

export interface Acknowledged {
  readonly hand: KioskHand;
  readonly envelope: Envelope;
  readonly receipt: Receipt;
}

export interface Writers {
  readonly acknowledged: readonly Acknowledged[];
  /** Envelopes that were sent again, since their first answer never came. */
  resent(): number;
  /** No new envelopes; resolves when every one that was begun is acknowledged. */
  finish(): Promise<void>;
}

const pause = (millis: number) => new Promise((done) => setTimeout(done, millis));

/** Each writer sends one envelope until it has its receipt, then the next: as an outbox does. */
export const startWriters = (hands: readonly KioskHand[], howMany: number): Writers => {
  const acknowledged: Acknowledged[] = [];
  let finishing = false;
  let resent = 0;

  const deliver = async (hand: KioskHand, envelope: Envelope): Promise<Receipt> => {
    for (let tries = 0; ; tries += 1) {
      if (tries > 0) resent += 1;
      const receipt = await hand.send(envelope).catch((error: unknown) => {
        if (error instanceof TypeError) return null;
        throw error;
      });
      if (receipt) return receipt;
      await pause(20);
    }
  };

  const write = async (hand: KioskHand): Promise<void> => {
    while (!finishing) {
      const envelope = await hand.seal();
      const receipt = await deliver(hand, envelope);
      acknowledged.push({ hand, envelope, receipt });
    }
  };

  const writing = Promise.all(
    Array.from({ length: howMany }, (_, i) => {
      const hand = hands[i % hands.length];
      if (!hand) throw new Error('there is no kiosk to write from');
      return write(hand);
    }),
  );
  // A writer that fails is told by `finish`; until then nobody awaits it.
  writing.catch(() => undefined);

  return {
    acknowledged,
    resent: () => resent,
    finish: async () => {
      finishing = true;
      await writing;
    },
  };
};
