import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskKiosks } from '#client/models/desk/desk-kiosks.ts';
import type { DeskKiosk } from '#contract/schemas/desk.ts';
import type { KioskId } from '#core/ids.ts';
import { seconds, type Instant } from '#core/instant.ts';
import type { DeskClock } from '../services.ts';

/** Good for ten minutes, and once. */
export interface EnrolmentCode {
  readonly code: string;
  readonly expiresAt: Instant;
}

/** What is open under one kiosk's line. A code is kept here and nowhere else, and goes with the page. */
export type OpenUnder =
  | { readonly is: 'code'; readonly kioskId: KioskId; readonly code: EnrolmentCode }
  | { readonly is: 'revoking'; readonly kioskId: KioskId }
  | { readonly is: 'refused'; readonly kioskId: KioskId };

export interface KiosksModel {
  /** When the list was read: a list that stands while the server is silent must not make kiosks look silent. */
  readonly readAt: ReadonlySignal<Instant>;
  readonly open: ReadonlySignal<OpenUnder | null>;
  readonly busy: ReadonlySignal<KioskId | null>;
  makeCode(kiosk: DeskKiosk): Promise<void>;
  askToRevoke(kiosk: DeskKiosk): void;
  revoke(kiosk: DeskKiosk): Promise<void>;
  close(): void;
  /** Reads the list now and every half minute; returns the way to stop. */
  follow(): () => void;
}

const everyHalfMinute = seconds(30);

export const createKiosksModel = (
  kiosks: DeskKiosks,
  clock: Pick<DeskClock, 'now' | 'later'>,
): KiosksModel => {
  const open = signal<OpenUnder | null>(null);
  const busy = signal<KioskId | null>(null);

  const during = async (kioskId: KioskId, what: () => Promise<OpenUnder | null>): Promise<void> => {
    if (busy.peek() !== null) return;
    busy.value = kioskId;
    open.value = await what();
    busy.value = null;
  };

  const follow = (): (() => void) => {
    let stop = (): void => undefined;
    const read = (): void => {
      void kiosks.load();
      stop = clock.later(everyHalfMinute, read);
    };
    read();
    return () => stop();
  };

  return {
    readAt: computed(() => {
      void kiosks.list.value;
      return clock.now.peek();
    }),
    follow,
    open,
    busy,
    makeCode: ({ kioskId }) =>
      during(kioskId, async () => {
        const answer = await kiosks.makeCode(kioskId);
        return answer.ok ? { is: 'code', kioskId, code: answer.value } : { is: 'refused', kioskId };
      }),
    askToRevoke: ({ kioskId }) => {
      open.value = { is: 'revoking', kioskId };
    },
    revoke: ({ kioskId }) =>
      during(kioskId, async () => {
        const answer = await kiosks.revoke(kioskId);
        return answer.ok ? null : { is: 'refused', kioskId };
      }),
    close: () => {
      open.value = null;
    },
  };
};
