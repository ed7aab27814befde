import { computed, type Signal, signal } from '@preact/signals';
import type { ReportOutcome } from '#client/models/page-reports.ts';
import { type Loadable, ready } from '#client/models/loadable.ts';
import type { KeptDrafts } from '#client/ports/kept-drafts.ts';
import type { PublicReport } from '#contract/schemas/report.ts';
import type { ShownNotice } from '#contract/schemas/site.ts';
import type { DemoKiosk, HeartbeatReply } from '#contract/schemas/kiosk.ts';
import { after, type Instant, instant, seconds } from '#core/instant.ts';
import type { Library, LibraryTexts } from '#core/library.ts';
import type { Locale } from '#core/locale.ts';
import type { CallState, Enrolment, KioskServices, ResidentServices } from '../services.ts';
import { exampleGuides } from './example-guides.ts';
import { exampleDirectory } from './example-directory.ts';
import { exampleKiosk, exampleLibrary } from './example-library.ts';
import { exampleTexts } from './example-texts.ts';
import { fakePaymentsDoor, type PaymentWorld } from './fake-payments.ts';
import type { TogetherWorld } from './fake-together.ts';
import { type VirtualClock, virtualClock } from './virtual-clock.ts';

/** Monday 23 November 2026, 14:05 in Paris. */
export const exampleNow: Instant = instant(Date.UTC(2026, 10, 23, 13, 5));

/** What an example wants otherwise than on an ordinary day: two agents free, online, nobody has called. */
export interface World {
  readonly now?: Instant;
  readonly online?: boolean;
  readonly demo?: boolean;
  readonly available?: number;
  readonly busy?: number;
  /** No heartbeat was ever answered: nobody knows who is there. */
  readonly unheard?: boolean;
  readonly calledHereAt?: Instant | null;
  readonly keptHere?: boolean;
  readonly outOfService?: boolean;
  /** What the site says today. */
  readonly notices?: readonly ShownNotice[];
  readonly call?: CallState;
  /** What became of the call once the page had seen it. */
  readonly callLater?: CallState;
  readonly opening?: boolean;
  readonly enrolment?: Enrolment;
  readonly demoKiosks?: Loadable<readonly DemoKiosk[]>;
  readonly library?: Loadable<Library>;
  readonly payments?: PaymentWorld | 'coming';
  readonly keptPayment?: boolean;
  /** How far the screen is shown to the agent who holds the call. */
  readonly together?: TogetherWorld;
  /** What this device kept of procedures begun before; a kiosk keeps none. */
  readonly drafts?: Readonly<Record<string, string>>;
  readonly corrections?: readonly PublicReport[] | 'loading' | 'unavailable';
  readonly reportOutcome?: ReportOutcome;
  /** The places are still on their way, or can't be had. */
  readonly directory?: 'loading' | 'unavailable';
  readonly guides?: 'loading' | 'unavailable';
}

export interface FakeServices extends ResidentServices {
  readonly clock: VirtualClock;
  readonly kiosk: KioskServices;
  /** The server's view of the call changes. */
  setCall(call: CallState): void;
}

const heartbeat = (world: World, now: Instant): HeartbeatReply => ({
  now,
  presence: { available: world.available ?? 2, busy: world.busy ?? 0, seenAt: after(now, seconds(-5)) },
  waiting: 0,
  sealKeys: [],
  contentVersion: 'example',
  calledHereAt: world.calledHereAt ?? null,
  outOfService: world.outOfService ?? false,
  notices: [...(world.notices ?? [])],
});

const kioskServices = (
  world: World,
  { now }: VirtualClock,
  online: boolean,
  call: Signal<CallState>,
): KioskServices => ({
  enrolment: {
    state: signal(world.enrolment ?? { kind: 'enrolled', kiosk: exampleKiosk }),
    demoKiosks: signal(world.demoKiosks ?? ready([])),
    enrolWithCode: () => undefined,
    enrolDemo: () => undefined,
  },
  call: {
    state: call,
    opening: signal(world.opening ?? false),
    open: () => undefined,
    needsTold: signal(online),
    sayNeeds: () => undefined,
    answerOffer: () => undefined,
    cancel: () => undefined,
  },
  lookAgain: () => Promise.resolve(),
  heartbeat: computed(() =>
    online && !world.unheard ? { reply: heartbeat(world, now.value), receivedAt: now.value } : null,
  ),
  keptHere: signal(world.keptHere ?? false),
  countVisit: () => undefined,
  wipe: () => new Promise(() => undefined),
});

const fakeDrafts = (held: Readonly<Record<string, string>>): KeptDrafts => {
  const kept = new Map(Object.entries(held));
  return {
    ids: () => [...kept.keys()],
    read: (id) => kept.get(id) ?? null,
    write: (id, text) => void kept.set(id, text),
    erase: (id) => void kept.delete(id),
  };
};

const fakeFile = (name: string, world: World): Promise<unknown> => {
  const [file = '', locale = ''] = name.split('.');
  const how = file === 'guides' ? world.guides : world.directory;
  if (how === 'loading') return new Promise(() => undefined);
  if (how === 'unavailable') return Promise.reject(new Error('no network'));
  const made = file === 'guides' ? exampleGuides : exampleDirectory;
  return Promise.resolve(made(locale as Locale));
};

const fakeReports = ({ corrections = [], reportOutcome = 'sent' }: World): ResidentServices['reports'] => ({
  send: () => Promise.resolve(reportOutcome),
  answered: () =>
    corrections === 'loading'
      ? new Promise(() => undefined)
      : Promise.resolve(corrections === 'unavailable' ? null : corrections),
});

/** Services that answer at once and never change by themselves. */
export const fakeServices = (
  world: World,
  locale: Locale,
  setting: 'kiosk' | 'home' = 'kiosk',
): FakeServices => {
  const now = world.now ?? exampleNow;
  const online = world.online ?? true;
  const texts = signal<Loadable<LibraryTexts>>(
    world.library && world.library.status !== 'ready' ? world.library : ready(exampleTexts(locale)),
  );
  const clock = virtualClock(now);
  const call = signal<CallState>(world.call ?? { kind: 'none' });
  return {
    clock,
    content: {
      library: signal(world.library ?? ready(exampleLibrary)),
      texts,
      speak: (next) => {
        texts.value = ready(exampleTexts(next));
      },
      retry: () => undefined,
      fetchFile: (name) => fakeFile(name, world),
    },
    connectivity: signal({ online, answeredAt: online ? now : after(now, seconds(-180)) }),
    demo: signal(world.demo ?? true),
    kiosk: kioskServices(world, clock, online, call),
    vainSearches: { count: () => undefined },
    reports: fakeReports(world),
    payments: fakePaymentsDoor(world.payments ?? {}, setting),
    keptPayment: () => world.keptPayment ?? false,
    drafts: setting === 'home' ? fakeDrafts(world.drafts ?? {}) : null,
    setCall: (next) => {
      call.value = next;
    },
  };
};
