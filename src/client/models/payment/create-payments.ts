import type { Instant } from '#core/instant.ts';
import type { ResidentApi } from '../../api/call.ts';
import type { ResidentOpenStream } from '../../api/open-stream.ts';
import type { Clock } from '../../ports/clock.ts';
import type { KeptAttempts } from '../../ports/kept-attempt.ts';
import type { KeptCodes } from '../../ports/kept-code.ts';
import type { OpenPayWindow } from '../../ports/pay-window.ts';
import type { Random } from '../../ports/random.ts';
import { createOwnCallback } from '../callback.ts';
import { createPublicNotices } from '../public-notices.ts';
import type { CallbackDraft, RequestSender } from '../request.ts';
import { type Attempt, createAttempt } from './attempt.ts';
import { createBillSearch } from './bill-search.ts';
import { type BillShareDeps, createBillShare } from './bill-share.ts';
import { createDemoBills } from './demo-bills.ts';
import { createInvitation } from './invitation.ts';
import { createOpened, type Opened } from './opened.ts';
import { createPayHere } from './pay-here.ts';
import type { Payments } from './payments.ts';
import { createTracking } from './tracking.ts';

export interface PaymentsDeps {
  /** Speaks with capabilities, or with nothing; never with a kiosk's key. */
  readonly api: ResidentApi;
  readonly openStream: ResidentOpenStream;
  readonly clock: Clock;
  readonly random: Random;
  readonly now: () => Instant;
  readonly demo: () => boolean;
  readonly requests: RequestSender;
  readonly callbacks: RequestSender<CallbackDraft>;
  readonly homeOrigin: string;
}

const common = (deps: PaymentsDeps) => ({
  search: createBillSearch(deps),
  asked: createBillSearch(deps),
  requests: deps.requests,
  callbacks: deps.callbacks,
  ownCallback: createOwnCallback(deps.api),
  tracking: createTracking(deps.api),
  demoBills: createDemoBills(deps.api, deps.demo),
  publicNotices: createPublicNotices(deps.api),
  homeOrigin: deps.homeOrigin,
});

const forgetCommon = (shared: ReturnType<typeof common>): void => {
  const { search, asked, tracking, requests, callbacks, ownCallback } = shared;
  for (const each of [search, asked, tracking, requests, callbacks, ownCallback]) each.forget();
};

export interface KioskPaymentsDeps extends PaymentsDeps, BillShareDeps {
  readonly signed: ResidentApi;
  readonly openWindow: OpenPayWindow;
}

/** On a kiosk nothing is kept beyond the page's memory. */
const keptNowhere: KeptAttempts = { read: () => null, write: () => undefined, clear: () => undefined };

export const createKioskPayments = (deps: KioskPaymentsDeps): Payments => {
  const shared = common(deps);
  const attempt = createAttempt({ ...deps, kept: keptNowhere, backTo: 'kiosk-window' });
  const invitation = createInvitation(deps);
  const here = createPayHere({ ...deps, attempt });
  const share = createBillShare(deps);
  return {
    ...shared,
    attempt,
    share,
    invitation,
    here,
    opened: null,
    leave: () => undefined,
    end: async () => {
      here.dispose();
      share.forget();
      attempt.forget();
      forgetCommon(shared);
      await invitation.end();
    },
  };
};

export interface HomePaymentsDeps extends PaymentsDeps {
  readonly kept: KeptAttempts;
  readonly keptCode: KeptCodes;
  readonly leave: (payPage: string) => void;
}

/** A payment that no code began: this tab is about another bill than the one of its code, if it had one. */
const leavingTheCode = (attempt: Attempt, opened: Opened): Attempt => ({
  ...attempt,
  start: (pay) => {
    if (pay.invitation === null) opened.forget();
    return attempt.start(pay);
  },
});

export const createHomePayments = (deps: HomePaymentsDeps): Payments => {
  const shared = common(deps);
  const opened = createOpened(deps);
  const attempt = leavingTheCode(createAttempt({ ...deps, backTo: 'home' }), opened);
  return {
    ...shared,
    attempt,
    share: null,
    invitation: null,
    here: null,
    opened,
    leave: deps.leave,
    end: async () => {
      attempt.forget();
      opened.forget();
      forgetCommon(shared);
    },
  };
};
