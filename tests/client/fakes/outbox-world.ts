import type { ProblemCode } from '#contract/problem.ts';
import { problems } from '#contract/problem.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import type { KioskId, TicketId } from '#core/ids.ts';
import { type Instant, type Millis, seconds } from '#core/instant.ts';
import type { Answer, Refused } from '#client/api/reply.ts';
import type { OutboxReceipt } from '#client/outbox/outbox-plan.ts';
import { createOutbox, type Outbox, type OutboxDeps } from '#client/outbox/outbox.ts';
import type { Kept, OutboxRoute, OutboxRow, OutboxStore } from '#client/ports/outbox-store.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';
import { fakeRandom } from './fake-random.ts';

/** What may happen at one step of the disk; once the list of fates is used up, everything goes well. */
export const diskFates = ['well', 'die-before', 'die-after', 'full', 'fault'] as const;
export type DiskFate = (typeof diskFates)[number];

/** What may happen to one request. */
export const netFates = [
  'well',
  'die-before',
  'die-after',
  'lost-request',
  'lost-response',
  'twice',
  'busy',
  'busy-wait',
  'too-many',
  'portal',
  'refuse',
  'revoke',
] as const;
export type NetFate = (typeof netFates)[number];

export interface Fates {
  readonly disk?: readonly DiskFate[];
  readonly net?: readonly NetFate[];
}

export interface Page {
  readonly outbox: Outbox;
  readonly clock: FakeClock;
  readonly dead: () => boolean;
}

/** Lets a test plant a fault into what the outbox rests on. */
export type Plant = (deps: OutboxDeps) => OutboxDeps;

const no = (problem: Refused['problem'], retryAfterMillis: Millis | null = null): Refused => ({
  ok: false,
  problem,
  status:
    problem === 'network' ? null : problem === 'unreadable' ? 200 : problems[problem as ProblemCode].status,
  retryAfterMillis,
  body: null,
});

/** Every third message is a request to a service. */
const routeFor = (id: TicketId): OutboxRoute => (Number(id.slice(-6)) % 3 === 2 ? 'request' : 'call');

/** A kiosk's disk, the network and the server, and what the screen has promised. Survives the death of a page. */
export class OutboxWorld {
  readonly disk = new Map<TicketId, OutboxRow>();
  diskSeq = 0;
  mirrored = 0;
  readonly server = new Map<TicketId, { digest: string; seq: number; personLeft: boolean }>();
  readonly asked = new Set<TicketId>();
  /** Tickets that the screen once showed as kept here or as received. */
  readonly promised = new Set<TicketId>();
  readonly violations: string[] = [];
  private readonly disks: DiskFate[];
  private readonly nets: NetFate[];
  private readonly plant: Plant;
  private starts = 0;
  private time = 1_795_000_000_000;

  constructor(fates: Fates, plant: Plant = (deps) => deps) {
    this.disks = [...(fates.disk ?? [])];
    this.nets = [...(fates.net ?? [])];
    this.plant = plant;
  }

  calm(): void {
    this.disks.length = 0;
    this.nets.length = 0;
  }

  open(): Page {
    let dead = false;
    const clock = fakeClock(this.time);
    const random = fakeRandom((this.starts += 1));
    const never = new Promise<never>(() => undefined);
    const die = (): Promise<never> => {
      dead = true;
      return never;
    };
    const next = <F extends string>(list: F[]): F | 'well' | 'die-before' =>
      dead ? 'die-before' : (list.shift() ?? 'well');

    /** One step on the disk: it may die before or after its effect. */
    const onDisk = async <T>(effect: () => T): Promise<T> => {
      await Promise.resolve();
      const fate = next(this.disks);
      if (fate === 'die-before') return die();
      if (fate === 'fault') throw new Error('the disk does not answer');
      const result = effect();
      return fate === 'die-after' ? die() : result;
    };

    const store: OutboxStore = {
      highestSeq: () => onDisk(() => this.diskSeq),
      keep: async (row): Promise<Kept> => {
        await Promise.resolve();
        const fate = next(this.disks);
        if (fate === 'die-before') return die();
        if (fate === 'fault') throw new Error('the disk does not answer');
        if (fate === 'full') return 'full';
        if (row.envelope.seq <= this.diskSeq) return 'seq-taken';
        this.disk.set(row.envelope.ticketId, row);
        this.diskSeq = row.envelope.seq;
        return fate === 'die-after' ? die() : 'kept';
      },
      read: (id) => onDisk(() => this.disk.get(id) ?? null),
      all: () => onDisk(() => [...this.disk.values()].sort((a, b) => a.envelope.seq - b.envelope.seq)),
      change: (id, how) =>
        onDisk(() => {
          const row = this.disk.get(id);
          if (row !== undefined) this.disk.set(id, { ...row, ...how });
        }),
      remove: (id) => onDisk(() => void this.disk.delete(id)),
    };

    /** Each message has one right route; the other one would not even open it. */
    const receive = (
      { ticketId, digest, seq }: Envelope,
      route: OutboxRoute,
      personLeft: boolean,
    ): Answer<OutboxReceipt> => {
      if (route !== routeFor(ticketId)) this.violations.push(`${ticketId} left by the wrong route`);
      const known = this.server.get(ticketId);
      if (known !== undefined && known.digest !== digest) return no('digest_differs');
      if (known === undefined) this.server.set(ticketId, { digest, seq, personLeft });
      const id = route === 'request' ? { requestId: ticketId } : { ticketId };
      return { ok: true, value: { ...id, digest, committedAt: clock.now() } as OutboxReceipt };
    };

    const deps: OutboxDeps = {
      store,
      mirror: {
        read: () => this.mirrored,
        raise: (to) => {
          this.mirrored = Math.max(this.mirrored, to);
        },
      },
      locks: { hold: (_name, _signal, whileHeld) => whileHeld() },
      clock,
      random,
      digest: (envelope) => Promise.resolve(`digest of ${envelope.ciphertext}`),
      send: async ({ route, envelope, personLeft }) => {
        await Promise.resolve();
        const fate = next(this.nets);
        switch (fate) {
          case 'die-before':
            return die();
          case 'die-after':
            receive(envelope, route, personLeft);
            return die();
          case 'lost-request':
            return no('network');
          case 'lost-response':
            receive(envelope, route, personLeft);
            return no('network');
          case 'busy':
            return no('unavailable');
          case 'busy-wait':
            return no('unavailable', seconds(20));
          case 'too-many':
            return no('too_many', seconds(5));
          case 'portal':
            return no('unreadable');
          case 'refuse':
            return no('malformed');
          case 'revoke':
            return no('kiosk_revoked');
          case 'twice':
            receive(envelope, route, personLeft);
            return receive(envelope, route, personLeft);
          case 'well':
            return receive(envelope, route, personLeft);
          default:
            return fate satisfies never;
        }
      },
    };

    const outbox = createOutbox(this.plant(deps));
    outbox.items.subscribe((items) => {
      if (dead) return;
      for (const item of items) {
        if (item.state === 'kept' || item.state === 'sent') this.promised.add(item.ticketId);
        if (item.state === 'sent' && !this.server.has(item.ticketId))
          this.violations.push(`${item.ticketId} is shown as received, and the server does not have it`);
      }
    });
    return { outbox, clock, dead: () => dead };
  }

  /** The page dies, or is left. What was on its way on the network may still arrive: its fate was decided. */
  close(page: Page): void {
    this.time = page.clock.now() + 1_000;
    page.outbox.dispose();
  }

  async call(page: Page): Promise<TicketId> {
    const ticketId = `00000000-0000-4000-8000-${String(this.asked.size).padStart(12, '0')}` as TicketId;
    this.asked.add(ticketId);
    const seal = (seq: number, createdAt: Instant): Promise<Envelope> => {
      const ciphertext = `${ticketId}/${seq}`;
      return Promise.resolve({
        v: 1,
        suite: 'P256-SHA256-A256GCM',
        keyId: 'k1',
        kioskId: 'borne-1' as KioskId,
        ticketId,
        seq,
        createdAt,
        enc: 'e',
        ciphertext,
        digest: `digest of ${ciphertext}`,
      });
    };
    void page.outbox.submit(seal, routeFor(ticketId));
    await page.clock.settle();
    return ticketId;
  }

  private isShelved(id: TicketId): boolean {
    const row = this.disk.get(id);
    return row !== undefined && row.shelvedFor !== null;
  }

  /** Every promise kept: on the server once, with its own content; or on the shelf of this disk, shown as refused. */
  check(last: Page): readonly string[] {
    const shown = new Map(last.outbox.items.value.map((item) => [item.ticketId, item.state]));
    const lost = [...this.promised].filter(
      (id) => !this.server.has(id) && !(this.isShelved(id) && shown.get(id) === 'refused'),
    );
    const strange = [...this.server].filter(
      ([id, { digest, seq }]) => !this.asked.has(id) || digest !== `digest of ${id}/${seq}`,
    );
    const seqs = [...this.server.values()].map(({ seq }) => seq);
    return [
      ...this.violations,
      ...lost.map((id) => `${id} was promised and is nowhere`),
      ...strange.map(([id]) => `${id} is on the server and was never asked for as it is there`),
      ...(new Set(seqs).size === seqs.length ? [] : ['two messages carry the same number']),
      ...[...this.disk.values()]
        .filter(({ shelvedFor }) => shelvedFor === null)
        .map(({ envelope }) => `${envelope.ticketId} still waits after all faults ended`),
    ];
  }
}
