import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DemoAccount, Role } from '#contract/schemas/desk.ts';
import type { CommuneId } from '#core/ids.ts';
import { type Instant, type Millis, seconds } from '#core/instant.ts';
import type { Library, LibraryTexts } from '#core/library.ts';
import { deskRoutes } from '#contract/desk-routes.ts';
import { createApi } from '../api/call.ts';
import { createOpenStream } from '../api/open-stream.ts';
import { createContent } from '../models/content.ts';
import { createDeskKiosks, type DeskKiosks } from '../models/desk/desk-kiosks.ts';
import { createDeskPresence, type DeskPresence } from '../models/desk/desk-presence.ts';
import { createDeskQueue, type DeskQueue } from '../models/desk/desk-queue.ts';
import { createDeskSession, type DeskSessionModel } from '../models/desk/desk-session.ts';
import { createTime } from '../models/time.ts';
import { createUpdate, type Update } from '../models/update.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fetch } from '../ports/network.ts';
import type { Random } from '../ports/random.ts';
import type { Worker } from '../ports/worker.ts';

export interface DeskPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: Random;
  readonly worker: Worker;
  readonly reload: () => void;
  /** Calls when the page is hidden or left; returns the way to stop listening. */
  readonly onLeaving: (then: () => void) => () => void;
}

/** A person of the demonstration, whose password is public. */
export interface ShownAccount extends Omit<DemoAccount, 'roles'> {
  readonly role: Role;
}

/** Everything behind the desk's pages that speaks with the server. */
export interface DeskSetting {
  readonly session: DeskSessionModel & { readonly demoAccounts: ReadonlySignal<readonly ShownAccount[]> };
  readonly queue: DeskQueue;
  readonly presence: DeskPresence;
  readonly content: {
    readonly library: ReadonlySignal<Library | null>;
    readonly texts: ReadonlySignal<LibraryTexts | null>;
  };
  readonly kiosks: DeskKiosks;
  readonly clock: {
    readonly now: ReadonlySignal<Instant>;
    later(by: Millis, then: () => void): () => void;
    onLeaving(then: () => void): () => void;
  };
  readonly update: Update;
  start(): void;
}

const shown = ({ roles, ...account }: DemoAccount): readonly ShownAccount[] =>
  roles[0] === undefined ? [] : [{ ...account, role: roles[0] }];

export const createDeskSetting = (
  ports: DeskPorts,
  { buildId, communeId }: { readonly buildId: string; readonly communeId: CommuneId },
): DeskSetting => {
  const { fetch, clock, random } = ports;
  const time = createTime(clock, seconds(1));
  const wire = { fetch, clock, routes: deskRoutes, buildId, communeId, cookies: true };
  const api = createApi({
    ...wire,
    observe: (answer) => {
      if (answer.ok) return;
      if (answer.problem === 'signed_out') session.ended();
      if (answer.problem === 'client_too_old') update.check();
    },
  });
  const update = createUpdate({ worker: ports.worker, clock, reload: ports.reload });
  const session = createDeskSession(api, time.read);
  const onSignedOut = session.ended;
  const queue = createDeskQueue({
    api,
    openStream: createOpenStream(wire),
    clock,
    random,
    now: time.read,
    learnTime: time.learn,
    onSignedOut,
  });
  const content = createContent({ fetch, clock });
  const demoAccounts = signal<readonly ShownAccount[]>([]);

  const listDemo = async (): Promise<void> => {
    const answer = await api.call('listDemoAccounts', {});
    if (answer.ok) demoAccounts.value = answer.value.accounts.flatMap(shown);
    else if (answer.problem !== 'not_found') clock.after(seconds(10), () => void listDemo());
  };

  return {
    session: { ...session, demoAccounts },
    queue,
    presence: createDeskPresence({ api, clock, queue, learnTime: time.learn, onSignedOut }),
    content: {
      library: computed(() =>
        content.library.value.status === 'ready' ? content.library.value.value : null,
      ),
      texts: computed(() => (content.texts.value.status === 'ready' ? content.texts.value.value : null)),
    },
    kiosks: createDeskKiosks(api, time.read, onSignedOut),
    clock: { now: time.now, later: time.wake, onLeaving: ports.onLeaving },
    update,
    start: () => {
      void session.ask();
      void listDemo();
      update.start();
    },
  };
};
