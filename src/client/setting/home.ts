import { residentRoutes } from '#contract/resident-routes.ts';
import type { CommuneId } from '#core/ids.ts';
import { createApi } from '../api/call.ts';
import { createOpenStream } from '../api/open-stream.ts';
import type { Payments } from '../models/payment/payments.ts';
import {
  type CallbackDraft,
  createRequestSender,
  type RequestDraft,
  type RequestSender,
} from '../models/request.ts';
import { fromHome } from '../models/request-from-home.ts';
import { createUpdate, type Update } from '../models/update.ts';
import type { Clock } from '../ports/clock.ts';
import type { KeptAttempts } from '../ports/kept-attempt.ts';
import type { KeptCodes } from '../ports/kept-code.ts';
import type { Fetch } from '../ports/network.ts';
import type { Random } from '../ports/random.ts';
import type { Worker } from '../ports/worker.ts';
import type { First } from './first.ts';

export interface HomePorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: Random;
  readonly worker: Worker;
  readonly reload: () => void;
  readonly kept: KeptAttempts;
  readonly keptCode: KeptCodes;
  /** Leaves for the payment page. */
  readonly leave: (address: string) => void;
}

export interface HomeOptions {
  readonly buildId: string;
  readonly communeId: CommuneId;
  /** This page's own origin: what a link to keep begins with. */
  readonly homeOrigin: string;
}

/** What a resident's own phone needs once its first screen stands: all that speaks with the server. */
export interface HomeSetting {
  /** Claims and other requests to a service, straight to the server while this page is open. */
  readonly requests: RequestSender;
  readonly callbacks: RequestSender<CallbackDraft>;
  /** Fetches what stands behind bills and payments. */
  payments(): Promise<Payments>;
  readonly update: Update;
  start(): void;
}

export const createHomeSetting = (
  { fetch, clock, random, worker, reload, kept, keptCode, leave }: HomePorts,
  { buildId, communeId, homeOrigin }: HomeOptions,
  { time, connectivity, content, deployment, vainSearches, reports, onChance }: First,
): HomeSetting => {
  const { observe } = connectivity;
  const routes = residentRoutes;
  const wire = { fetch, clock, routes, buildId, communeId, cookies: false, observe };
  const api = createApi(wire);
  const update = createUpdate({ worker, clock, reload });
  onChance(() => {
    if (content.library.peek().status === 'unavailable') content.retry();
  });
  const sending = { way: fromHome({ api, communeId, clock, random }), random, now: time.read };
  const requests = createRequestSender<RequestDraft>({ ...sending, linkPath: '/suivi' });
  const callbacks = createRequestSender<CallbackDraft>({ ...sending, linkPath: '/rappel' });
  return {
    requests,
    callbacks,
    payments: async () => {
      const { createHomePayments } = await import('../models/payment/create-payments.ts');
      return createHomePayments({
        api,
        openStream: createOpenStream(wire),
        clock,
        random,
        now: time.read,
        demo: () => deployment.demo.peek(),
        requests,
        callbacks,
        homeOrigin,
        kept,
        keptCode,
        leave,
      });
    },
    update,
    start: () => {
      deployment.start(api);
      vainSearches.start(api);
      reports.start(api);
      update.start();
    },
  };
};
