import type { UseCaseDeps } from '../../use-cases/use-cases.ts';
import type { SweepDeps } from '../../use-cases/sweep.ts';
import type { KeyWrap } from '../crypto/key-wrap.ts';
import { createCalls } from './calls.ts';
import { createEnrolmentCodes } from './enrolment-codes.ts';
import { createHealth } from './health.ts';
import { createHints } from './hints.ts';
import { createHolds } from './holds.ts';
import { createKioskDoor } from './kiosk-door.ts';
import { createKiosks } from './kiosks.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { createPlaces } from './places.ts';
import type { Pool } from './pool.ts';
import { createPresences } from './presences.ts';
import { createQueueFeed } from './queue-feed.ts';
import { createQueues } from './queues.ts';
import { createSealKeys } from './seal-keys.ts';
import { createSessionDoor } from './session-door.ts';
import { createTicketFeed } from './ticket-feed.ts';
import { createMover } from './ticket-moves.ts';
import { createUpkeep } from './upkeep.ts';

/** Every port that PostgreSQL implements, over one pool. */
export const createStores = (pool: Pool, wrap: KeyWrap, { demo }: { readonly demo: boolean }) => {
  const hints = createHints(pool);
  const move = createMover(pool, hints);
  return {
    health: createHealth(pool),
    calls: createCalls(pool, hints, move),
    holds: createHolds(pool, move),
    queues: createQueues(pool),
    presences: createPresences(pool),
    kiosks: createKiosks(pool),
    codes: createEnrolmentCodes(pool),
    sealKeys: createSealKeys(pool, wrap),
    queueFeed: createQueueFeed(pool),
    ticketFeed: createTicketFeed(pool),
    kioskDoor: createKioskDoor(pool),
    sessions: createSessionDoor(pool, { demo }),
    places: createPlaces(pool),
    upkeep: createUpkeep(pool, move),
    oneAtATime: createOneAtATime(pool),
  } satisfies Omit<UseCaseDeps, 'about' | 'secrets'> & Omit<SweepDeps, 'hours'> & Record<string, unknown>;
};

export type Stores = ReturnType<typeof createStores>;
