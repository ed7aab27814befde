import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Instant, Millis } from '#core/instant.ts';
import type { Library, LibraryTexts } from '#core/library.ts';
import { deskRoutes } from '#contract/desk-routes.ts';
import { createApi } from '../api/call.ts';
import { createOpenStream } from '../api/open-stream.ts';
import { createContent } from '../models/content.ts';
import { createDeskAlerts, type DeskAlerts } from '../models/desk/desk-alerts.ts';
import { createDeskBills, type DeskBills } from '../models/desk/desk-bills.ts';
import { createDeskCallbacks, type DeskCallbacks } from '../models/desk/desk-callbacks.ts';
import { createDeskGuides, type DeskGuides } from '../models/desk/desk-guides.ts';
import { createFurtherContent, type FurtherContent } from '../models/desk/further-content.ts';
import { createDeskJournal, type DeskJournal } from '../models/desk/desk-journal.ts';
import { createDeskKiosks, type DeskKiosks } from '../models/desk/desk-kiosks.ts';
import { createDeskOverdue, type DeskOverdue } from '../models/desk/desk-overdue.ts';
import { createDeskPresenceGaps, type DeskPresenceGaps } from '../models/desk/desk-presence-gaps.ts';
import { createDeskPresence, type DeskPresence } from '../models/desk/desk-presence.ts';
import { createDeskQueue, type DeskQueue } from '../models/desk/desk-queue.ts';
import { createDeskQuestions, type DeskQuestions } from '../models/desk/desk-questions.ts';
import { createDeskReports, type DeskReports } from '../models/desk/desk-reports.ts';
import { createDeskRequests, type DeskRequests } from '../models/desk/desk-requests.ts';
import { createDeskNotices, type DeskNotices } from '../models/desk/desk-notices.ts';
import { createDeskStaff, type DeskStaff } from '../models/desk/desk-staff.ts';
import { createDeskStatistics, type DeskStatistics } from '../models/desk/desk-statistics.ts';
import { createDeskTogether, type DeskTogether } from '../models/together/shown-screen.ts';
import { createKeptMoves } from '../models/desk/kept-moves.ts';
import type { Update } from '../models/update.ts';
import type { Memory } from '../ports/memory.ts';
import type { Random } from '../ports/random.ts';
import {
  createDoorSetting,
  type DoorOptions,
  type DoorPorts,
  type DoorSession,
  type DoorSetting,
} from './door.ts';

export interface DeskPorts extends DoorPorts {
  readonly random: Random;
  /** What this tab alone remembers, until it is closed. */
  readonly tab: Memory;
  /** Calls when the page is hidden or left; returns the way to stop listening. */
  readonly onLeaving: (then: () => void) => () => void;
}

/** Everything behind the desk's pages that speaks with the server. */
export interface DeskSetting {
  readonly session: DoorSession;
  readonly queue: DeskQueue;
  readonly presence: DeskPresence;
  readonly content: {
    readonly library: ReadonlySignal<Library | null>;
    readonly texts: ReadonlySignal<LibraryTexts | null>;
  };
  readonly further: FurtherContent;
  readonly kiosks: DeskKiosks;
  readonly staff: DeskStaff;
  readonly notices: DeskNotices;
  readonly statistics: DeskStatistics;
  readonly presenceGaps: DeskPresenceGaps;
  readonly overdue: DeskOverdue;
  readonly bills: DeskBills;
  readonly paymentAlerts: DeskAlerts;
  readonly requests: DeskRequests;
  readonly questions: DeskQuestions;
  readonly reports: DeskReports;
  readonly callbacks: DeskCallbacks;
  readonly journal: DeskJournal;
  readonly guides: DeskGuides;
  readonly together: DeskTogether;
  readonly clock: {
    readonly now: ReadonlySignal<Instant>;
    later(by: Millis, then: () => void): () => void;
    onLeaving(then: () => void): () => void;
  };
  readonly update: Update;
  start(): void;
}

export const createDeskSetting = (
  ports: DeskPorts,
  options: DoorOptions,
  door: DoorSetting = createDoorSetting(ports, options),
): DeskSetting => {
  const { fetch, clock, random } = ports;
  const { buildId, communeId } = options;
  const { time, session, update } = door;
  const wire = { fetch, clock, routes: deskRoutes, buildId, communeId, cookies: true };
  const api = createApi({
    ...wire,
    observe: (answer) => {
      if (answer.ok) return;
      if (answer.problem === 'signed_out') session.ended();
      if (answer.problem === 'client_too_old') update.check();
    },
  });
  const onSignedOut = session.ended;
  const queue = createDeskQueue({
    api,
    openStream: createOpenStream(wire),
    clock,
    random,
    now: time.read,
    learnTime: time.learn,
    onSignedOut,
    kept: createKeptMoves(ports.tab, time.read),
  });
  const content = createContent({ fetch, clock });
  const paymentAlerts = createDeskAlerts(api, time.read);
  const requests = createDeskRequests(api, time.read);
  const questions = createDeskQuestions(api, time.read);
  const reports = createDeskReports(api, time.read);
  const guides = createDeskGuides(api, fetch, time.read);
  const callbacks = createDeskCallbacks(api, time.read);
  const staff = createDeskStaff(api, time.read);
  const notices = createDeskNotices(api, time.read);
  const statistics = createDeskStatistics(api, time.read);
  const overdue = createDeskOverdue(api, time.read);
  const presenceGaps = createDeskPresenceGaps(api, time.read);
  // The next person at this browser must find nothing of the last one's lists.
  effect(() => {
    if (session.state.value.state !== 'signed-out') return;
    paymentAlerts.forget();
    requests.forget();
    questions.forget();
    reports.forget();
    callbacks.forget();
    guides.forget();
    staff.forget();
    notices.forget();
    statistics.forget();
    presenceGaps.forget();
    overdue.forget();
  });
  return {
    session,
    queue,
    presence: createDeskPresence({ api, clock, queue, learnTime: time.learn, onSignedOut }),
    content: {
      library: computed(() =>
        content.library.value.status === 'ready' ? content.library.value.value : null,
      ),
      texts: computed(() => (content.texts.value.status === 'ready' ? content.texts.value.value : null)),
    },
    further: createFurtherContent(content),
    kiosks: createDeskKiosks(api, time.read, onSignedOut),
    staff,
    notices,
    statistics,
    presenceGaps,
    overdue,
    bills: createDeskBills(api, time.read),
    paymentAlerts,
    requests,
    questions,
    reports,
    callbacks,
    journal: createDeskJournal(api, time.read),
    guides,
    together: createDeskTogether({ api, openStream: createOpenStream(wire), clock, random, now: time.read }),
    clock: { now: time.now, later: time.wake, onLeaving: ports.onLeaving },
    update,
    start: door.start,
  };
};
