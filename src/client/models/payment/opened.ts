import { type ReadonlySignal, signal } from '@preact/signals';
import type { OpenedInvitation, PaymentView } from '#contract/schemas/bill.ts';
import type { ResidentApi } from '../../api/call.ts';
import type { KeptCodes, ScannedCode } from '../../ports/kept-code.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** A kiosk's invitation, on the phone that scanned it. */
export type OpenedState =
  | { readonly is: 'none' }
  | { readonly is: 'opening' }
  | { readonly is: 'opened'; readonly from: ScannedCode; readonly invitation: OpenedInvitation }
  | { readonly is: 'failed'; readonly trouble: Trouble };

export interface Opened {
  readonly state: ReadonlySignal<OpenedState>;
  /** Never rejects. The code stays with this tab, to be able to ask again after the browser killed it. */
  open(from: ScannedCode): Promise<OpenedInvitation | null>;
  retry(): Promise<OpenedInvitation | null>;
  /** The code that this tab was opened with before it was killed; null when there was none, or it opens nothing now. */
  resume(): Promise<OpenedInvitation | null>;
  /** The payment that this invitation began, as the server knows it now. */
  payment(): Promise<PaymentView | null>;
  forget(): void;
}

export interface OpenedDeps {
  readonly api: ResidentApi;
  readonly keptCode: KeptCodes;
}

export const createOpened = ({ api, keptCode }: OpenedDeps): Opened => {
  const state = signal<OpenedState>({ is: 'none' });
  let held: ScannedCode | null = null;

  const ask = ({ invitationId, secret }: ScannedCode) =>
    api.call('openInvitation', { params: { invitationId }, body: { secret } });

  const open = async (from: ScannedCode): Promise<OpenedInvitation | null> => {
    held = from;
    keptCode.write(from);
    state.value = { is: 'opening' };
    const answer = await ask(from);
    if (held !== from) return null;
    if (answer.ok) {
      state.value = { is: 'opened', from, invitation: answer.value };
      return answer.value;
    }
    const trouble = troubleOf(answer);
    if (trouble.problem === 'invitation_over') keptCode.clear();
    state.value = { is: 'failed', trouble };
    return null;
  };

  return {
    state,
    open,
    retry: async () => (held === null ? null : open(held)),
    resume: async () => {
      const before = keptCode.read();
      return before === null ? null : open(before);
    },
    payment: async () => {
      if (held === null) return null;
      const answer = await ask(held);
      return answer.ok ? answer.value.payment : null;
    },
    forget: () => {
      held = null;
      keptCode.clear();
      state.value = { is: 'none' };
    },
  };
};
