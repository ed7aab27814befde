import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { dueDate } from '#core/request/deadline.ts';
import type {
  Overpayment,
  OverpaymentService,
  Overpayments,
  OverpaymentServices,
} from '../ports/overpayments.ts';
import type { NewRequest, Requests, RequestSecrets, ServiceDeadlines } from '../ports/requests.ts';
import type { Upkeep } from '../ports/upkeep.ts';
import { repeat } from './repeat.ts';

export interface OpenOverpaymentsDeps {
  readonly overpayments: Overpayments;
  readonly overpaymentServices: OverpaymentServices;
  readonly requests: Pick<Requests, 'keep'>;
  readonly requestSecrets: RequestSecrets;
  readonly deadlines: ServiceDeadlines;
}

const atOnce = 100;

/** Nobody wrote it: the bill is its evidence, and its attempts are read whenever an officer reads it. */
const requestOf = (
  { requestSecrets, deadlines }: OpenOverpaymentsDeps,
  communeId: CommuneId,
  { requestId, reference, amount }: Overpayment,
  way: OverpaymentService,
  now: Instant,
): NewRequest => ({
  communeId,
  requestId,
  from: null,
  digest: requestSecrets.hashOfLink(requestId),
  trackingCode: requestSecrets.newTrackingCode(),
  receivedAt: now,
  dueOn: dueDate(now, deadlines.workingDays(communeId, way.service)),
  body: {
    kind: 'request/v1',
    about: 'overpayment',
    ...way,
    locale: 'fr',
    answers: [],
    bill: { reference, amount },
    siteId: null,
    // An id has no link's shape, so no link ever leads here.
    linkHash: requestSecrets.hashOfLink(requestId),
  },
});

/**
 * Opens a request for all money paid twice in one commune that has none yet. What is kept bears the alert's own id, so
 * however often and by however many processes this is done, one surplus attempt has one request.
 */
export const openOverpayments = async (
  deps: OpenOverpaymentsDeps,
  commune: CommuneId,
  now: Instant,
): Promise<void> => {
  const way = deps.overpaymentServices.of(commune);
  if (!way) return;
  for (const overpayment of await deps.overpayments.unopened(commune, atOnce))
    await deps.requests.keep(requestOf(deps, commune, overpayment, way, now));
};

export interface OverpaymentOpenerDeps extends OpenOverpaymentsDeps {
  readonly upkeep: Pick<Upkeep, 'communes'>;
  readonly clock: () => Instant;
  /** Told of what failed; the next pass tries again. */
  readonly failed: (error: unknown) => void;
  readonly everyMillis?: number;
}

/** Looks every five seconds, whoever raised the alert and whatever died since. */
export const startOpeningOverpayments = (deps: OverpaymentOpenerDeps): (() => Promise<void>) =>
  repeat(
    deps.everyMillis ?? 5_000,
    async () => {
      for (const commune of await deps.upkeep.communes()) await openOverpayments(deps, commune, deps.clock());
    },
    deps.failed,
  );
