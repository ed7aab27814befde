import { signal, type ReadonlySignal } from '@preact/signals';
import type { DeskKiosks } from '#client/models/desk/desk-kiosks.ts';
import type { DeskKiosk } from '#contract/schemas/desk.ts';
import type { KioskId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';

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
  readonly open: ReadonlySignal<OpenUnder | null>;
  readonly busy: ReadonlySignal<KioskId | null>;
  makeCode(kiosk: DeskKiosk): Promise<void>;
  askToRevoke(kiosk: DeskKiosk): void;
  revoke(kiosk: DeskKiosk): Promise<void>;
  close(): void;
}

export const createKiosksModel = (kiosks: Pick<DeskKiosks, 'makeCode' | 'revoke'>): KiosksModel => {
  const open = signal<OpenUnder | null>(null);
  const busy = signal<KioskId | null>(null);

  const during = async (kioskId: KioskId, what: () => Promise<OpenUnder | null>): Promise<void> => {
    if (busy.peek() !== null) return;
    busy.value = kioskId;
    open.value = await what();
    busy.value = null;
  };

  return {
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
