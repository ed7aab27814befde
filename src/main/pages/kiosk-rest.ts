import { browserLocks } from '#client/adapters/browser-locks.ts';
import { browserPayWindow } from '#client/adapters/browser-pay-window.ts';
import { browserRandom } from '#client/adapters/browser-random.ts';
import { browserWorker } from '#client/adapters/browser-worker.ts';
import { idbIdentity } from '#client/adapters/idb-identity.ts';
import { idbOutbox } from '#client/adapters/idb-outbox.ts';
import { opfsCopies } from '#client/adapters/opfs-copies.ts';
import { localSeqMirror } from '#client/adapters/local-seq-mirror.ts';
import type { ComingPayments } from '#client/models/payment/payments-door.ts';
import { keptTwice } from '#client/outbox/kept-twice.ts';
import type { Page } from '#client/ports/page.ts';
import type { ComingKiosk } from '#client/setting/coming-kiosk.ts';
import type { First, FirstPorts } from '#client/setting/first.ts';
import { createKioskSetting } from '#client/setting/kiosk.ts';
import type { Resident, ResidentKiosk } from '#resident/app/resident.ts';
import { followCalls } from '#resident/together/follow-calls.ts';
import { updateBetweenResidents } from './between-residents.ts';
import { findCommune } from './commune.ts';

/** What stands already. */
export interface Drawn {
  readonly first: First;
  readonly coming: ComingKiosk;
  readonly resident: Resident & { readonly kiosk: ResidentKiosk };
  readonly payments: ComingPayments;
}

/** All that a kiosk needs once its waiting screen stands. */
export const joinKiosk = async (
  ports: FirstPorts & { readonly page: Page },
  home: string,
  { first, coming, resident, payments }: Drawn,
): Promise<void> => {
  const communeId = await findCommune(first.connectivity.lost);
  const setting = createKioskSetting(
    {
      ...ports,
      random: browserRandom(),
      locks: browserLocks(),
      outboxStore: keptTwice(idbOutbox(), opfsCopies()),
      identityStore: idbIdentity(),
      mirror: localSeqMirror(),
      worker: browserWorker('kiosk'),
      openWindow: browserPayWindow,
    },
    {
      buildId: __BUILD_ID__,
      communeId,
      home,
      homeOrigin: location.origin,
      forget: [payments.forget],
    },
    first,
  );
  payments.join(setting.payments);
  setting.start();
  coming.join(setting.kiosk);
  followCalls(resident, setting.together);
  updateBetweenResidents(setting, resident);
};
