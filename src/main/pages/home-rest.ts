import { browserRandom } from '#client/adapters/browser-random.ts';
import { browserWorker } from '#client/adapters/browser-worker.ts';
import { localKeptAttempt } from '#client/adapters/local-kept-attempt.ts';
import { tabKeptCode } from '#client/adapters/tab-kept-code.ts';
import type { ComingPayments } from '#client/models/payment/payments-door.ts';
import type { First, FirstPorts } from '#client/setting/first.ts';
import { createHomeSetting } from '#client/setting/home.ts';
import { findCommune } from './commune.ts';

/** All that a phone needs once its first screen stands. */
export const joinHome = async (
  { fetch, clock }: FirstPorts,
  first: First,
  payments: ComingPayments,
): Promise<void> => {
  const communeId = await findCommune(first.connectivity.lost);
  const ports = {
    fetch,
    clock,
    random: browserRandom(),
    worker: browserWorker('home'),
    reload: () => location.reload(),
    kept: localKeptAttempt(),
    keptCode: tabKeptCode(),
    leave: (address: string) => location.assign(address),
  };
  const options = { buildId: __BUILD_ID__, communeId, homeOrigin: location.origin };
  const setting = createHomeSetting(ports, options, first);
  payments.join(setting.payments);
  setting.start();
};
