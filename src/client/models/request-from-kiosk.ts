import { effect } from '@preact/signals';
import type { RequestItem } from '../outbox/outbox-item.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { sealRequest } from '../outbox/seal.ts';
import { chooseSealKey } from '../outbox/seal-key.ts';
import type { Clock } from '../ports/clock.ts';
import type { KioskIdentity } from '../ports/identity-store.ts';
import type { OwnRequest } from './own-request.ts';
import type { RequestState, RequestWay } from './request.ts';

export interface FromKioskDeps {
  readonly outbox: Outbox;
  readonly identity: () => KioskIdentity | null;
  readonly clock: Clock;
}

const stateOf = ({ state, problem, receipt }: RequestItem, { since }: OwnRequest): RequestState => {
  switch (state) {
    case 'kept':
      return { kind: 'kept', since };
    case 'sending':
      return { kind: 'sending', since };
    case 'sent':
      return receipt === null ? { kind: 'sending', since } : { kind: 'sent', receipt };
    case 'refused':
      return { kind: 'refused', problem: problem ?? 'not-stored' };
  }
};

/** Through the kiosk's outbox: kept sealed on its disk without a network, for as long as it takes. */
export const fromKiosk =
  ({ outbox, identity, clock }: FromKioskDeps): RequestWay =>
  (own, tell) => {
    const who = identity();
    const key = who && chooseSealKey(who.kiosk.sealKeys, clock.now());
    const notStored: RequestState = { kind: 'refused', problem: 'not-stored' };
    if (who === null || key === null) {
      tell(notStored);
      return () => undefined;
    }
    const { communeId, kioskId } = who.kiosk;
    const ticketId = own.id;
    // Sealed anew it would have another content under the same id.
    if (!outbox.again(ticketId))
      outbox
        .submit(
          (seq, createdAt) => sealRequest(own.body, { communeId, kioskId, ticketId, seq, createdAt, key }),
          'request',
        )
        .catch(() => tell(notStored));
    return effect(() => {
      const item = outbox.items.value.find((one) => one.ticketId === ticketId);
      if (item?.route === 'request') tell(stateOf(item, own));
    });
  };
