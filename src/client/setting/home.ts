import type { ReadonlySignal } from '@preact/signals';
import type { CommuneId } from '#core/ids.ts';
import { residentRoutes } from '#contract/resident-routes.ts';
import { createApi } from '../api/call.ts';
import { type Connected, createConnectivity } from '../models/connectivity.ts';
import { type Content, createContent } from '../models/content.ts';
import { createDeployment } from '../models/deployment.ts';
import { createTime, type Time } from '../models/time.ts';
import { createUpdate, type Update } from '../models/update.ts';
import type { Clock } from '../ports/clock.ts';
import type { Memory } from '../ports/memory.ts';
import type { Fetch, OnlineHint } from '../ports/network.ts';
import type { Worker } from '../ports/worker.ts';

export interface HomePorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly hint: OnlineHint;
  readonly memory: Memory;
  readonly worker: Worker;
  readonly reload: () => void;
}

/** Everything that stands behind the screens on a resident's own phone. */
export interface HomeSetting {
  readonly clock: Time;
  readonly content: Content;
  readonly connectivity: ReadonlySignal<Connected>;
  readonly demo: ReadonlySignal<boolean>;
  /** A phone at home is no kiosk and calls nobody. */
  readonly kiosk: null;
  readonly update: Update;
  start(): void;
}

export const createHomeSetting = (
  ports: HomePorts,
  { buildId, communeId }: { readonly buildId: string; readonly communeId: CommuneId },
): HomeSetting => {
  const { fetch, clock, hint } = ports;
  const time = createTime(clock);
  const content = createContent({ fetch, clock });
  const connectivity = createConnectivity({
    hint,
    now: time.read,
    onChance: () => {
      if (content.library.peek().status === 'unavailable') content.retry();
    },
  });
  const api = createApi({
    fetch,
    clock,
    routes: residentRoutes,
    buildId,
    communeId,
    cookies: false,
    observe: connectivity.observe,
  });
  const deployment = createDeployment({ api, clock, memory: ports.memory });
  const update = createUpdate({ worker: ports.worker, clock, reload: ports.reload });
  return {
    clock: time,
    content,
    connectivity: connectivity.state,
    demo: deployment.demo,
    kiosk: null,
    update,
    start: () => {
      deployment.start();
      update.start();
    },
  };
};
