import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeskAnswer, Refusal } from '#client/models/desk/refusal.ts';
import type { DeskCallbacks } from '#client/models/desk/desk-callbacks.ts';
import type { TicketId } from '#core/ids.ts';
import type { Drafts } from '../requests/drafts.ts';

/** The work on one call-back, one gesture at a time. */
export interface Calling {
  readonly busy: ReadonlySignal<boolean>;
  readonly empty: ReadonlySignal<boolean>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  take(): Promise<void>;
  giveBack(): Promise<void>;
  callOff(): Promise<void>;
  /** Keeps the answer; the draft is dropped once the server has it, and not before. */
  write(): Promise<void>;
  showNumber(): Promise<void>;
  noteTry(reached: boolean): Promise<void>;
}

export const createCalling = (
  callbacks: Omit<DeskCallbacks, 'forget' | 'list' | 'number' | 'load' | 'next'>,
  drafts: Drafts,
  callbackId: TicketId,
  /** What a colleague wrote is where the next one begins. */
  written: string | null,
): Calling => {
  const busy = signal(false);
  const empty = signal(false);
  const refusal = signal<Refusal | null>(null);

  const during = async (ask: () => Promise<DeskAnswer<unknown>>): Promise<boolean> => {
    if (busy.peek()) return false;
    busy.value = true;
    refusal.value = null;
    const said = await ask();
    busy.value = false;
    if (!said.ok) refusal.value = said.refusal;
    return said.ok;
  };

  const over = async (ask: () => Promise<DeskAnswer<unknown>>): Promise<void> => {
    if (await during(ask)) drafts.drop(callbackId);
  };

  return {
    busy,
    empty,
    refusal,
    take: async () => {
      const taken = await during(() => callbacks.take(callbackId));
      if (taken && written !== null && drafts.textOf(callbackId) === '') drafts.write(callbackId, written);
    },
    giveBack: () => over(() => callbacks.giveBack(callbackId)),
    callOff: () => over(() => callbacks.callOff(callbackId)),
    write: async () => {
      const text = drafts.textOf(callbackId).trim();
      empty.value = text === '';
      if (text !== '') await over(() => callbacks.write(callbackId, text));
    },
    showNumber: async () => void (await during(() => callbacks.showNumber(callbackId))),
    noteTry: (reached) => over(() => callbacks.noteTry(callbackId, reached)),
  };
};
