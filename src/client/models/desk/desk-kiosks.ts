import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeskKiosk } from '#contract/schemas/desk.ts';
import type { KioskId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import { type DeskAnswer, deskAnswer, type Refusal, refusalOf } from './refusal.ts';

export type KioskList =
  | { readonly state: 'loading' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'ready'; readonly kiosks: readonly DeskKiosk[] };

/** The kiosks of the sites of the person who is signed in. */
export interface DeskKiosks {
  readonly list: ReadonlySignal<KioskList>;
  load(): Promise<void>;
  makeCode(kioskId: KioskId): Promise<DeskAnswer<{ readonly code: string; readonly expiresAt: Instant }>>;
  revoke(kioskId: KioskId): Promise<DeskAnswer>;
}

export const createDeskKiosks = (api: DeskApi, now: () => Instant, onSignedOut: () => void): DeskKiosks => {
  const list = signal<KioskList>({ state: 'loading' });

  const load = async (): Promise<void> => {
    const answer = await api.call('listKiosks', {});
    if (answer.ok) list.value = { state: 'ready', kiosks: answer.value.kiosks };
    else if (answer.problem === 'signed_out') onSignedOut();
    // A list that was good a moment ago is better than none.
    else if (list.peek().state !== 'ready')
      list.value = { state: 'refused', refusal: refusalOf(answer, now()) };
  };

  return {
    list,
    load,
    makeCode: async (kioskId) => {
      const answer = await api.call('makeEnrolmentCode', { params: { kioskId }, body: {} });
      return deskAnswer(answer, now());
    },
    revoke: async (kioskId) => {
      const answer = await api.call('revokeKiosk', { params: { kioskId }, body: {} });
      if (!answer.ok) return deskAnswer(answer, now());
      await load();
      return { ok: true, value: undefined };
    },
  };
};
