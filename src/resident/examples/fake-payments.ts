import { type ReadonlySignal, signal } from '@preact/signals';
import type { SiteNotice } from '#contract/schemas/site.ts';
import type { AttemptState, Mailing } from '#client/models/payment/attempt.ts';
import type { BillLookup, BillSearch } from '#client/models/payment/bill-search.ts';
import type { BillShare, FoundBill, ShareQuestion } from '#client/models/payment/bill-share.ts';
import type { InvitationState } from '#client/models/payment/invitation.ts';
import type { OpenedState } from '#client/models/payment/opened.ts';
import type { PaymentsDoor } from '#client/models/payment/payments-door.ts';
import type { Payments } from '#client/models/payment/payments.ts';
import type { TrackingState } from '#client/models/payment/tracking.ts';
import type { OwnCallbackState } from '#client/models/callback.ts';
import type { RequestState } from '#client/models/request.ts';
import type { Instant } from '#core/instant.ts';
import type { DemoBill } from '#contract/schemas/bill.ts';

/** What an example wants of bills, payments and requests; nothing was begun otherwise. */
export interface PaymentWorld {
  readonly search?: BillLookup;
  readonly asked?: BillLookup;
  readonly attempt?: AttemptState;
  readonly mailing?: Mailing;
  readonly invitation?: InvitationState;
  readonly hereOpen?: boolean;
  /** Absent where no call is open: nothing can be shown then. */
  readonly share?: ShareWorld;
  readonly opened?: OpenedState;
  readonly request?: RequestState;
  readonly link?: string;
  readonly callback?: RequestState;
  readonly callbackLink?: string;
  readonly ownCallback?: OwnCallbackState;
  readonly tracking?: TrackingState;
  readonly demoBills?: readonly DemoBill[];
  /** What sites say, for someone at home. */
  readonly notices?: readonly SiteNotice[];
}

interface ShareWorld {
  readonly question?: ShareQuestion;
  readonly shown?: FoundBill & { readonly until: Instant };
  /** The call ended meanwhile. */
  readonly over?: boolean;
}

const nothing = (): undefined => undefined;
const soon = async (): Promise<void> => undefined;

const searchOf = (state: BillLookup | undefined): BillSearch => {
  const shown: ReadonlySignal<BillLookup> = signal(state ?? { is: 'none' });
  return { state: shown, find: soon, refresh: soon, forget: nothing };
};

const shareOf = (world: ShareWorld | undefined): BillShare => ({
  question: signal(world?.question ?? { is: 'none' }),
  shown: signal(world?.shown ?? null),
  possible: signal(world !== undefined && world.over !== true),
  ask: nothing,
  drop: nothing,
  share: soon,
  forget: nothing,
});

export const fakePayments = (world: PaymentWorld, setting: 'kiosk' | 'home'): Payments => ({
  search: searchOf(world.search),
  asked: searchOf(world.asked),
  attempt: {
    state: signal(world.attempt ?? { is: 'none' }),
    mailing: signal(world.mailing ?? 'none'),
    start: async () => null,
    beganIn: () => null,
    comeBack: soon,
    resume: async () => false,
    watch: nothing,
    leaveAlone: nothing,
    mailReceipt: soon,
    forget: nothing,
  },
  share: setting === 'kiosk' ? shareOf(world.share) : null,
  invitation:
    setting === 'kiosk'
      ? { state: signal(world.invitation ?? { is: 'none' }), invite: soon, end: soon }
      : null,
  here:
    setting === 'kiosk'
      ? { open: signal(world.hereOpen ?? false), start: () => true, close: nothing, dispose: nothing }
      : null,
  opened:
    setting === 'home'
      ? {
          state: signal(world.opened ?? { is: 'none' }),
          open: async () => null,
          retry: async () => null,
          payment: async () => null,
          resume: async () => null,
          forget: nothing,
        }
      : null,
  callbacks: {
    state: signal(world.callback ?? { kind: 'none' }),
    link: signal(world.callbackLink ?? null),
    send: soon,
    forget: nothing,
  },
  ownCallback: {
    state: signal(world.ownCallback ?? { is: 'none' }),
    read: soon,
    again: soon,
    cancel: soon,
    forget: nothing,
  },
  requests: {
    send: soon,
    state: signal(world.request ?? { kind: 'none' }),
    link: signal(world.link ?? null),
    forget: nothing,
  },
  tracking: {
    state: signal(world.tracking ?? { is: 'none' }),
    byCode: soon,
    byLink: soon,
    again: soon,
    forget: nothing,
  },
  demoBills: { list: signal(world.demoBills ?? []), fetch: soon },
  publicNotices: async () => world.notices ?? [],
  homeOrigin: 'https://demarches.exemple.fr',
  leave: nothing,
  end: soon,
});

/** `coming`: what stands behind payments is still on its way. */
export const fakePaymentsDoor = (world: PaymentWorld | 'coming', setting: 'kiosk' | 'home'): PaymentsDoor => {
  const model = signal(world === 'coming' ? null : fakePayments(world, setting));
  return { model, fetch: async () => model.peek(), forget: soon, erase: () => undefined };
};
