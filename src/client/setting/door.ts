import { type ReadonlySignal, signal } from '@preact/signals';
import type { DemoAccount, Role } from '#contract/schemas/desk.ts';
import { openRoutes } from '#contract/routes/open.ts';
import { sessionRoutes } from '#contract/routes/session.ts';
import type { CommuneId } from '#core/ids.ts';
import { seconds } from '#core/instant.ts';
import { createApi } from '../api/call.ts';
import { createDeskSession, type DeskSessionModel } from '../models/desk/desk-session.ts';
import { createTime, type Time } from '../models/time.ts';
import { createUpdate, type Update } from '../models/update.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fetch } from '../ports/network.ts';
import type { Worker } from '../ports/worker.ts';

export interface DoorPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly worker: Worker;
  readonly reload: () => void;
}

export interface DoorOptions {
  readonly buildId: string;
  readonly communeId: CommuneId;
}

/** A person of the demonstration, whose password is public. */
export interface ShownAccount extends Omit<DemoAccount, 'roles'> {
  readonly role: Role;
}

export interface DoorSession extends DeskSessionModel {
  readonly demoAccounts: ReadonlySignal<readonly ShownAccount[]>;
}

/** What the desk needs before anyone is signed in; its own routes alone. */
export interface DoorSetting {
  readonly time: Time;
  readonly session: DoorSession;
  /** Started once the door stands: it fetches what no first screen needs. */
  readonly update: Update;
  start(): void;
}

const shown = ({ roles, ...account }: DemoAccount): readonly ShownAccount[] =>
  roles[0] === undefined ? [] : [{ ...account, role: roles[0] }];

export const createDoorSetting = (
  { fetch, clock, worker, reload }: DoorPorts,
  { buildId, communeId }: DoorOptions,
): DoorSetting => {
  const time = createTime(clock, seconds(1));
  const update = createUpdate({ worker, clock, reload });
  const routes = { ...openRoutes, ...sessionRoutes };
  const api = createApi({
    fetch,
    clock,
    routes,
    buildId,
    communeId,
    cookies: true,
    observe: (answer) => {
      if (answer.ok) return;
      if (answer.problem === 'signed_out') session.ended();
      if (answer.problem === 'client_too_old') update.check();
    },
  });
  const session = createDeskSession(api, time.read);
  const demoAccounts = signal<readonly ShownAccount[]>([]);

  const listDemo = async (): Promise<void> => {
    const answer = await api.call('listDemoAccounts', {});
    if (answer.ok) demoAccounts.value = answer.value.accounts.flatMap(shown);
    else if (answer.problem !== 'not_found') clock.after(seconds(10), () => void listDemo());
  };

  return {
    time,
    session: { ...session, demoAccounts },
    update,
    start: () => {
      void session.ask();
      void listDemo();
    },
  };
};
