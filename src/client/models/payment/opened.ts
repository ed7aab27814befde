import { type ReadonlySignal, signal } from '@preact/signals';
import type { OpenedInvitation, PaymentView } from '#contract/schemas/bill.ts';
import type { ResidentApi } from '../../api/call.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** What a kiosk's QR held. */
export interface ScannedCode {
  readonly invitationId: string;
  readonly secret: string;
}

/** A kiosk's invitation, on the phone that scanned it. */
export type OpenedState =
  | { readonly is: 'none' }
  | { readonly is: 'opening' }
  | { readonly is: 'opened'; readonly from: ScannedCode; readonly invitation: OpenedInvitation }
  | { readonly is: 'failed'; readonly trouble: Trouble };

export interface Opened {
  readonly state: ReadonlySignal<OpenedState>;
  /** Never rejects. The secret stays in memory, to be able to ask again. */
  open(from: ScannedCode): Promise<OpenedInvitation | null>;
  retry(): Promise<OpenedInvitation | null>;
  /** The payment that this invitation began, as the server knows it now. */
  payment(): Promise<PaymentView | null>;
  forget(): void;
}

export const createOpened = (api: ResidentApi): Opened => {
  const state = signal<OpenedState>({ is: 'none' });
  let held: ScannedCode | null = null;

  const ask = ({ invitationId, secret }: ScannedCode) =>
    api.call('openInvitation', { params: { invitationId }, body: { secret } });

  const open = async (from: ScannedCode): Promise<OpenedInvitation | null> => {
    held = from;
    state.value = { is: 'opening' };
    const answer = await ask(from);
    if (held !== from) return null;
    state.value = answer.ok
      ? { is: 'opened', from, invitation: answer.value }
      : { is: 'failed', trouble: troubleOf(answer) };
    return answer.ok ? answer.value : null;
  };

  return {
    state,
    open,
    retry: async () => (held === null ? null : open(held)),
    payment: async () => {
      if (held === null) return null;
      const answer = await ask(held);
      return answer.ok ? answer.value.payment : null;
    },
    forget: () => {
      held = null;
      state.value = { is: 'none' };
    },
  };
};
