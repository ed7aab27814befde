import { type Connectivity, createConnectivity } from '../models/connectivity.ts';
import { type Content, createContent } from '../models/content.ts';
import { createDeployment, type Deployment } from '../models/deployment.ts';
import { createPageReports, type PageReports } from '../models/page-reports.ts';
import { createTime, type Time } from '../models/time.ts';
import { createVainCounter, type VainCounter } from '../models/vain-counter.ts';
import type { Clock } from '../ports/clock.ts';
import type { Memory } from '../ports/memory.ts';
import type { Fetch, OnlineHint } from '../ports/network.ts';

export interface FirstPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly hint: OnlineHint;
  readonly memory: Memory;
}

/** What a resident's first screen is drawn from. It carries no route and no schema: those come with the rest. */
export interface First {
  readonly time: Time;
  readonly content: Content;
  readonly connectivity: Connectivity;
  readonly deployment: Deployment;
  readonly vainSearches: VainCounter;
  readonly reports: PageReports;
  /** Our server just answered, or a cable was plugged in: calls every listener. */
  onChance(call: () => void): void;
}

export const createFirst = ({ fetch, clock, hint, memory }: FirstPorts): First => {
  const listeners: (() => void)[] = [];
  const time = createTime(clock);
  const content = createContent({ fetch, clock });
  const connectivity = createConnectivity({
    hint,
    now: time.read,
    onChance: () => {
      for (const listener of listeners) listener();
    },
  });
  return {
    time,
    content,
    connectivity,
    deployment: createDeployment({ clock, memory }),
    vainSearches: createVainCounter(),
    reports: createPageReports(),
    onChance: (call) => void listeners.push(call),
  };
};
