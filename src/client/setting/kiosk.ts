import type { ReadonlySignal } from '@preact/signals';
import type { CommuneId } from '#core/ids.ts';
import { seconds } from '#core/instant.ts';
import type { CountedVisit } from '#core/statistics/splits.ts';
import { residentRoutes } from '#contract/resident-routes.ts';
import { createApi } from '../api/call.ts';
import { createKioskApi } from '../api/kiosk-api.ts';
import { createOpenStream } from '../api/open-stream.ts';
import { type Answer, type Refused, noAnswer } from '../api/reply.ts';
import { type Call, createCall } from '../models/call.ts';
import type { Connected } from '../models/connectivity.ts';
import type { Content } from '../models/content.ts';
import { createHeartbeat, type Heartbeat } from '../models/heartbeat.ts';
import type { PageReports } from '../models/page-reports.ts';
import type { Payments } from '../models/payment/payments.ts';
import {
  type CallbackDraft,
  createRequestSender,
  type RequestDraft,
  type RequestSender,
} from '../models/request.ts';
import { fromKiosk } from '../models/request-from-kiosk.ts';
import { createKioskIdentity, type KioskIdentityModel } from '../models/kiosk-identity.ts';
import { rememberSign } from '../models/kiosk-sign.ts';
import type { Time } from '../models/time.ts';
import { createUpdate, type Update } from '../models/update.ts';
import type { Together } from '../models/together/together.ts';
import type { VainCounter } from '../models/vain-counter.ts';
import { readySeal } from '../outbox/seal.ts';
import { createOutbox, type Outbox } from '../outbox/outbox.ts';
import type { Clock } from '../ports/clock.ts';
import type { IdentityStore } from '../ports/identity-store.ts';
import type { Locks } from '../ports/locks.ts';
import type { Memory } from '../ports/memory.ts';
import type { Fetch, OnlineHint } from '../ports/network.ts';
import type { OutboxStore } from '../ports/outbox-store.ts';
import type { Page } from '../ports/page.ts';
import type { OpenPayWindow } from '../ports/pay-window.ts';
import type { Random } from '../ports/random.ts';
import type { SeqMirror } from '../ports/seq-mirror.ts';
import type { Worker } from '../ports/worker.ts';
import { createWipe } from '../wipe/wipe.ts';
import { createFirst, type First } from './first.ts';

export interface KioskPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: Random;
  readonly hint: OnlineHint;
  readonly locks: Locks;
  readonly outboxStore: OutboxStore;
  readonly identityStore: IdentityStore;
  readonly mirror: SeqMirror;
  readonly memory: Memory;
  readonly page: Page;
  readonly openWindow: OpenPayWindow;
  readonly worker: Worker;
}

export interface KioskOptions {
  readonly buildId: string;
  readonly communeId: CommuneId;
  /** Where a fresh page begins, such as `/borne`. */
  readonly home: string;
  /** Where a phone finds the home page, such as `https://exemple.fr`. */
  readonly homeOrigin: string;
  /** What else must forget the visit: speech, drafts. */
  readonly forget?: readonly (() => Promise<void> | void)[];
}

/** What only a kiosk has. */
export interface KioskPart {
  readonly enrolment: Omit<KioskIdentityModel, 'current' | 'start' | 'lose' | 'learnSealKeys'>;
  readonly call: Omit<Call, 'keptHere' | 'end' | 'shareBill' | 'own'>;
  readonly heartbeat: Heartbeat['last'];
  /** Asks the server now who is there; resolves when it answered, or did not. */
  lookAgain(): Promise<void>;
  readonly keptHere: ReadonlySignal<boolean>;
  /** Counts a procedure that was gone through, if the server can be reached now; the wipe waits for it a moment. */
  countVisit(visit: CountedVisit): void;
  /** Never rejects, and ends on a fresh page. */
  wipe(ending: { readonly call: 'keep' | 'drop' }): Promise<void>;
}

/** Everything that stands behind a kiosk's screens. */
export interface KioskSetting {
  readonly clock: Time;
  readonly content: Content;
  readonly connectivity: ReadonlySignal<Connected>;
  readonly demo: ReadonlySignal<boolean>;
  readonly vainSearches: VainCounter;
  readonly reports: PageReports;
  readonly kiosk: KioskPart;
  /** Claims and other requests to a service, kept in the outbox as calls are. */
  readonly requests: RequestSender;
  /** Call-backs, kept in the same way. */
  readonly callbacks: RequestSender<CallbackDraft>;
  /** Fetches what stands behind bills and payments, and makes it for one visit. */
  payments(): Promise<Payments>;
  /** Fetches what stands behind a shown screen, and makes it for one visit. */
  together(): Promise<Together>;
  readonly outbox: Outbox;
  readonly update: Update;
  start(): void;
  /** To be called between two residents: takes a newer product or newer content, if there is one. */
  idle(): void;
}

/** What the server would say of an unsigned request; said without asking, so that no answer to it can come late. */
const notAKiosk: Refused = { ...noAnswer, problem: 'proof_missing' };

const allDone = async (tasks: readonly Promise<unknown>[]): Promise<void> => {
  await Promise.allSettled(tasks);
};

/** Joins the models of one kiosk page. Nothing is asked of anything before `start`, except the content. */
export const createKioskSetting = (
  ports: KioskPorts,
  options: KioskOptions,
  first: First = createFirst(ports),
): KioskSetting => {
  const { fetch, clock, random, page } = ports;
  const { buildId, communeId } = options;
  const { time, content, connectivity, deployment, vainSearches, reports } = first;

  const observe = (answer: Answer<unknown>): void => {
    connectivity.observe(answer);
    if (!answer.ok && answer.problem === 'client_too_old') update.check();
  };
  const wire = { fetch, clock, routes: residentRoutes, buildId, communeId, cookies: false, observe };
  const open = createApi(wire);
  const signed = createKioskApi({ ...wire, random, identity: () => identity.current() });

  const update = createUpdate({
    worker: ports.worker,
    clock,
    reload: () => page.replace(options.home),
  });
  const outbox = createOutbox({
    store: ports.outboxStore,
    mirror: ports.mirror,
    locks: ports.locks,
    clock,
    random,
    send: async ({ route, ...sending }) => {
      if (identity.current() === null) return notAKiosk;
      const { envelope } = sending;
      return route === 'request'
        ? signed.call('sendRequest', { params: { requestId: envelope.ticketId }, body: { envelope } })
        : signed.call('openTicket', { params: { ticketId: envelope.ticketId }, body: sending });
    },
  });
  first.onChance(outbox.nudge);

  const sign = rememberSign(ports.memory);
  const identity = createKioskIdentity({
    api: open,
    store: ports.identityStore,
    clock,
    random,
    onEnrolled: (kiosk) => {
      sign.remember(kiosk);
      outbox.resume();
      heartbeat.start();
    },
  });

  const heartbeat = createHeartbeat({
    api: signed,
    clock,
    random,
    now: time.read,
    says: () => ({
      buildId,
      contentVersion: content.version.peek(),
      outboxWaiting: outbox.items.peek().filter(({ state }) => state !== 'sent').length,
      highestSeq: outbox.highestSeq.peek(),
      outboxStorage: outbox.storage.peek(),
      pageAge: clock.uptime(),
    }),
    onReply: ({ now, sealKeys }) => {
      time.learn(now);
      identity.learnSealKeys(sealKeys);
    },
    onRefused: (problem) => {
      if (problem !== 'kiosk_revoked' && problem !== 'proof_missing') return;
      heartbeat.stop();
      sign.forget();
      identity.lose(problem);
    },
  });

  const call = createCall({
    outbox,
    identity: identity.current,
    api: open,
    openStream: createOpenStream(wire),
    clock,
    random,
    now: time.read,
  });

  const sending = {
    way: fromKiosk({ outbox, identity: identity.current, clock }),
    random,
    now: time.read,
  };
  const requests = createRequestSender<RequestDraft>({ ...sending, linkPath: '/suivi' });
  const callbacks = createRequestSender<CallbackDraft>({ ...sending, linkPath: '/rappel' });

  const payments = async (): Promise<Payments> => {
    const { createKioskPayments } = await import('../models/payment/create-payments.ts');
    return createKioskPayments({
      api: open,
      signed,
      openStream: createOpenStream(wire),
      clock,
      random,
      now: time.read,
      demo: () => deployment.demo.peek(),
      requests,
      callbacks,
      homeOrigin: options.homeOrigin,
      openWindow: ports.openWindow,
      call,
    });
  };

  const together = async (): Promise<Together> => {
    const { createTogether } = await import('../models/together/together.ts');
    return createTogether({ api: open, openStream: createOpenStream(wire), clock, random, call });
  };

  const counting: Promise<unknown>[] = [];
  const countVisit = (visit: CountedVisit): void => {
    if (!connectivity.state.peek().online || identity.current() === null) return;
    counting.push(signed.call('countVisit', { body: visit, timeout: seconds(2) }));
  };

  let ending: 'keep' | 'drop' = 'keep';
  const wipe = createWipe({
    page,
    clock,
    home: options.home,
    uuid: random.uuid,
    online: () => connectivity.state.peek().online && identity.current() !== null,
    stop: [heartbeat.stop, content.dispose, deployment.dispose],
    forget: [
      () => call.end(ending),
      requests.forget,
      callbacks.forget,
      () => allDone(counting),
      ...(options.forget ?? []),
    ],
    tellServer: () =>
      signed.call('endVisit', {
        body: { highestSeq: outbox.highestSeq.peek() },
        timeout: seconds(2),
        clears: true,
      }),
  });

  return {
    clock: time,
    content,
    connectivity: connectivity.state,
    demo: deployment.demo,
    vainSearches,
    reports,
    kiosk: {
      enrolment: identity,
      call,
      heartbeat: heartbeat.last,
      lookAgain: heartbeat.ask,
      keptHere: call.keptHere,
      countVisit,
      wipe: async (how) => {
        ending = how.call;
        await wipe();
      },
    },
    requests,
    callbacks,
    payments,
    together,
    outbox,
    update,

    start: () => {
      readySeal().catch(() => undefined);
      void identity
        .start()
        .then(() => {
          if (identity.current() === null) sign.forget();
        })
        .then(outbox.start);
      deployment.start(open);
      vainSearches.start(open);
      reports.start(open);
      update.start();
    },

    idle: () => {
      update.applyWhenIdle();
      const newest = heartbeat.last.peek()?.reply.contentVersion;
      const ours = content.version.peek();
      if (newest !== undefined && ours !== null && newest !== ours) void content.refresh();
    },
  };
};
