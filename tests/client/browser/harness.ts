import { browserClock } from '#client/adapters/browser-clock.ts';
import { browserLocks } from '#client/adapters/browser-locks.ts';
import { browserRandom } from '#client/adapters/browser-random.ts';
import { browserWorker } from '#client/adapters/browser-worker.ts';
import { idbIdentity } from '#client/adapters/idb-identity.ts';
import { idbOutbox } from '#client/adapters/idb-outbox.ts';
import { localSeqMirror } from '#client/adapters/local-seq-mirror.ts';
import { opfsCopies } from '#client/adapters/opfs-copies.ts';
import { makeKeyPair } from '#client/kiosk-key/key-pair.ts';
import { signProof } from '#client/kiosk-key/proof.ts';
import { keptTwice } from '#client/outbox/kept-twice.ts';
import { createOutbox, type Outbox } from '#client/outbox/outbox.ts';
import { sealCall } from '#client/outbox/seal.ts';
import { noAnswer } from '#client/api/reply.ts';
import type { TicketReceipt } from '#contract/schemas/ticket.ts';
import type { SealKey } from '#contract/schemas/kiosk.ts';
import type { Instant } from '#core/instant.ts';
import { anEnrolledKiosk, commune, ticketIdOf } from '../fakes/builders.ts';

const losses: string[] = [];
const sent: string[] = [];
let online = false;

const start = async (): Promise<Outbox> => {
  const outbox = createOutbox({
    store: keptTwice(idbOutbox({ onLoss: (said) => losses.push(said) }), opfsCopies()),
    mirror: localSeqMirror(),
    locks: browserLocks(),
    clock: browserClock(),
    random: browserRandom(),
    send: async ({ envelope }) => {
      if (!online) return noAnswer;
      sent.push(envelope.ticketId);
      const { ticketId, digest } = envelope;
      return { ok: true, value: { ticketId, digest } as TicketReceipt };
    },
  });
  await outbox.start();
  return outbox;
};

let outbox: Promise<Outbox> | null = null;

/** What a test does in a real browser, on a real disk. */
const harness = {
  open: async () => {
    outbox ??= start();
    const { storage, highestSeq, items } = await outbox;
    return { storage: storage.value, highestSeq: highestSeq.value, items: items.value.length, losses };
  },
  submit: async (n: number, key: SealKey) => {
    const ticketId = ticketIdOf(n);
    const call = {
      kind: 'ticket/v1' as const,
      context: {
        procedureId: 'canari',
        procedureVersion: 'v1',
        stepId: null,
        locale: 'fr' as const,
        needs: [],
      },
      capabilityHash: 'h'.repeat(43),
    };
    const { kioskId } = anEnrolledKiosk();
    const of = { communeId: commune, kioskId, ticketId, key };
    return (await (outbox ??= start())).submit((seq: number, createdAt: Instant) =>
      sealCall(call, { ...of, seq, createdAt }),
    );
  },
  items: async () =>
    (await (outbox ??= start())).items.value.map(({ ticketId, state, problem }) => ({
      ticketId,
      state,
      problem,
    })),
  goOnline: async () => {
    online = true;
    (await (outbox ??= start())).nudge();
  },
  sent: () => sent,
  storage: async () => (await (outbox ??= start())).storage.value,
  enrol: async () => idbIdentity().write({ kiosk: anEnrolledKiosk(), keys: await makeKeyPair() }),
  proof: async () => {
    const identity = await idbIdentity().read();
    if (identity === null) return null;
    const exported = await crypto.subtle.exportKey('jwk', identity.keys.privateKey).then(
      () => true,
      () => false,
    );
    const of = { method: 'GET', path: '/', body: '', nonce: 'n', now: 0 as Instant, id: 'i' };
    return { exported, proof: await signProof(identity.keys, of) };
  },
  registerWorker: async () => {
    const told: string[] = [];
    await browserWorker('kiosk').register({
      waiting: () => told.push('waiting'),
      controlling: () => told.push('controlling'),
    });
    const registration = await navigator.serviceWorker.ready;
    return {
      scope: new URL(registration.scope).pathname,
      script: new URL(registration.active?.scriptURL ?? '').pathname,
    };
  },
};

export type Harness = typeof harness;
(globalThis as unknown as { harness: Harness }).harness = harness;
document.body.dataset['ready'] = 'yes';
