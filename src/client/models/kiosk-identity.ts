import { type ReadonlySignal, signal } from '@preact/signals';
import type { ProblemCode } from '#contract/problem.ts';
import type { DemoKiosk, EnrolledKiosk, SealKey } from '#contract/schemas/kiosk.ts';
import type { KioskId } from '#core/ids.ts';
import { bareCode } from '#core/request/crockford.ts';
import type { ResidentApi } from '../api/call.ts';
import type { Refused } from '../api/reply.ts';
import { signEnrolmentProof } from '../kiosk-key/enrolment-proof.ts';
import { makeKeyPair, publicJwkOf } from '../kiosk-key/key-pair.ts';
import type { Clock } from '../ports/clock.ts';
import type { IdentityStore, KioskIdentity } from '../ports/identity-store.ts';
import type { Random } from '../ports/random.ts';
import type { KioskSign } from './kiosk-sign.ts';
import { type Loadable, loading, ready, unavailable } from './loadable.ts';

export type Enrolment =
  /** `sign` is what this browser bore last, if it was a kiosk: enough to draw a first screen. */
  | { readonly kind: 'loading'; readonly sign?: KioskSign | null }
  /** `problem` is why the last try failed, or why a kiosk that was enrolled no longer is. */
  | { readonly kind: 'none'; readonly busy: boolean; readonly problem: ProblemCode | 'offline' | null }
  | { readonly kind: 'enrolled'; readonly kiosk: EnrolledKiosk };

export interface KioskIdentityDeps {
  /** Unsigned: who enrols has no right yet. */
  readonly api: ResidentApi;
  readonly store: IdentityStore;
  readonly clock: Clock;
  readonly random: Random;
  /** This browser has just become a kiosk, or was found to be one. */
  readonly onEnrolled?: (kiosk: EnrolledKiosk) => void;
  /** The key or the identity could not be read or written: the kiosk forgets who it is with this page. */
  readonly onStorageFault?: () => void;
}

/** Whether this browser is a kiosk, and how it becomes one. */
export interface KioskIdentityModel {
  readonly state: ReadonlySignal<Enrolment>;
  readonly demoKiosks: ReadonlySignal<Loadable<readonly DemoKiosk[]>>;
  /** For signing; null unless enrolled. */
  current(): KioskIdentity | null;
  start(): Promise<void>;
  enrolWithCode(code: string): void;
  enrolDemo(kiosk: KioskId): void;
  /** The server no longer knows this kiosk. Its key stays on the disk: should that be an error, a restart mends it. */
  lose(problem: ProblemCode): void;
  /** The heartbeat brought other keys to seal with; kept for the next start without a network. */
  learnSealKeys(keys: readonly SealKey[]): void;
}

const reasonOf = ({ problem }: Refused): ProblemCode | 'offline' =>
  problem === 'network' || problem === 'unreadable' ? 'offline' : problem;

export const createKioskIdentity = (deps: KioskIdentityDeps): KioskIdentityModel => {
  const { api, store, clock, random } = deps;
  const state = signal<Enrolment>({ kind: 'loading' });
  const demoKiosks = signal<Loadable<readonly DemoKiosk[]>>(loading);
  let identity: KioskIdentity | null = null;

  const none = (busy: boolean, problem: ProblemCode | 'offline' | null): void => {
    state.value = { kind: 'none', busy, problem };
  };

  const save = async (to: KioskIdentity): Promise<void> => {
    try {
      await store.write(to);
    } catch {
      deps.onStorageFault?.();
    }
  };

  const become = (to: KioskIdentity): void => {
    identity = to;
    state.value = { kind: 'enrolled', kiosk: to.kiosk };
    deps.onEnrolled?.(to.kiosk);
  };

  const listDemo = async (): Promise<void> => {
    const answer = await api.call('listDemoKiosks', {});
    if (answer.ok) demoKiosks.value = ready(answer.value.kiosks);
    else if (answer.problem === 'not_found') demoKiosks.value = ready([]);
    else {
      demoKiosks.value = unavailable;
      clock.after(5_000 as Parameters<Clock['after']>[0], () => {
        if (state.peek().kind === 'none') void listDemo();
      });
    }
  };

  const enrol = async (typed: string): Promise<void> => {
    const code = bareCode(typed);
    const keys = await makeKeyPair();
    const proof = await signEnrolmentProof(keys, { code, now: clock.now(), id: random.uuid() });
    const answer = await api.call('enrolKiosk', {
      body: { code, publicKey: await publicJwkOf(keys), proof },
    });
    if (!answer.ok) return none(false, reasonOf(answer));
    const to = { kiosk: answer.value, keys };
    await save(to);
    become(to);
  };

  /** One try at a time; a second touch changes nothing. */
  const alone = (work: () => Promise<void>): void => {
    const was = state.peek();
    if (was.kind !== 'none' || was.busy) return;
    none(true, null);
    work().catch(() => none(false, 'unavailable'));
  };

  return {
    state,
    demoKiosks,
    current: () => identity,

    start: async () => {
      try {
        const found = await store.read();
        if (found !== null) return become(found);
      } catch {
        deps.onStorageFault?.();
      }
      none(false, null);
      await listDemo();
    },

    enrolWithCode: (code) => alone(() => enrol(code)),

    enrolDemo: (kioskId) =>
      alone(async () => {
        const made = await api.call('makeDemoCode', { params: { kioskId }, body: {} });
        if (!made.ok) return none(false, reasonOf(made));
        await enrol(made.value.code);
      }),

    lose: (problem) => {
      identity = null;
      none(false, problem);
      void listDemo();
    },

    learnSealKeys: (keys) => {
      if (identity === null || keys.length === 0) return;
      if (JSON.stringify(keys) === JSON.stringify(identity.kiosk.sealKeys)) return;
      identity = { ...identity, kiosk: { ...identity.kiosk, sealKeys: [...keys] } };
      state.value = { kind: 'enrolled', kiosk: identity.kiosk };
      void save(identity);
    },
  };
};
