import { type ReadonlySignal, signal } from '@preact/signals';
import type { Locale } from '#core/locale.ts';
import type { BillProof, InvitationView } from '#contract/schemas/bill.ts';
import { type Millis, seconds } from '#core/instant.ts';
import type { ResidentApi } from '../../api/call.ts';
import type { ResidentOpenStream } from '../../api/open-stream.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Random } from '../../ports/random.ts';
import { followInvitation } from '../../streams/follow-view.ts';
import { makeSecret, type Secret } from './secret.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** What the phone must reopen. */
export interface InvitedPlace {
  readonly procedureId: string;
  readonly procedureVersion: string;
  readonly stepId: string;
  readonly locale: Locale;
}

/**
 * A kiosk's invitation to pay on a phone. `shown` holds what the QR says, and the server's last word; `live` is false
 * while the line to the server is down, and the last word may be old.
 */
export type InvitationState =
  | { readonly is: 'none' }
  | { readonly is: 'preparing'; readonly proof: BillProof }
  | {
      readonly is: 'shown';
      readonly proof: BillProof;
      /** For the QR: an address of the home page, all that matters in its fragment. */
      readonly address: string;
      readonly view: InvitationView;
      readonly live: boolean;
    }
  | { readonly is: 'failed'; readonly proof: BillProof; readonly trouble: Trouble };

export interface Invitation {
  readonly state: ReadonlySignal<InvitationState>;
  /** Ends the one before. Never rejects. */
  invite(proof: BillProof, place: InvitedPlace): Promise<void>;
  /** An unopened QR opens nothing any more; a payment that began goes on. Resolves when the server was told, or could not be. */
  end(): Promise<void>;
}

export interface InvitationDeps {
  /** Signs with the kiosk's key. */
  readonly signed: ResidentApi;
  /** Speaks with the invitation's own capability. */
  readonly api: ResidentApi;
  readonly openStream: ResidentOpenStream;
  readonly clock: Clock;
  readonly random: Random;
  /** The home page's origin, such as `https://exemple.fr`. */
  readonly homeOrigin: string;
}

interface Own {
  readonly proof: BillProof;
  readonly invitationId: string;
  readonly capability: Secret;
  readonly door: Secret;
  readonly address: string;
}

const patience: Millis = seconds(2);

export const createInvitation = (deps: InvitationDeps): Invitation => {
  const { clock, random } = deps;
  const state = signal<InvitationState>({ is: 'none' });
  let own: Own | null = null;
  let stop = (): void => undefined;

  const show = (mine: Own, view: InvitationView, live: boolean): void => {
    if (own !== mine) return;
    // Nothing more can come: a line that ends now means nothing.
    if (view.payment?.word.word === 'paid') stop();
    state.value = { is: 'shown', proof: mine.proof, address: mine.address, view, live };
  };
  const setLive = (mine: Own, live: boolean): void => {
    const now = state.peek();
    if (now.is === 'shown' && now.live !== live) show(mine, now.view, live);
  };

  const follow = (mine: Own): void => {
    const { invitationId, capability } = mine;
    stop = followInvitation({
      clock,
      random,
      open: (signal) =>
        deps.openStream('followInvitation', {
          params: { invitationId },
          capability: capability.text,
          signal,
        }),
      onView: (view) => show(mine, view, true),
      onState: (line) => setLive(mine, line.state === 'live'),
    }).stop;
  };

  const make = (proof: BillProof): Own => {
    const invitationId = random.uuid();
    const door = makeSecret(random);
    const address = `${deps.homeOrigin}/#payer=${invitationId}.${door.text}`;
    return { proof, invitationId, capability: makeSecret(random), door, address };
  };

  const end = async (): Promise<void> => {
    const mine = own;
    own = null;
    stop();
    stop = () => undefined;
    state.value = { is: 'none' };
    if (mine === null) return;
    const { invitationId, capability } = mine;
    const told = { params: { invitationId }, body: {}, capability: capability.text };
    await deps.api.call('endInvitation', { ...told, keepalive: true, timeout: patience });
  };

  return {
    state,
    end,
    invite: async (proof, place) => {
      void end();
      const mine = make(proof);
      own = mine;
      state.value = { is: 'preparing', proof };
      const [capabilityHash, doorHash] = await Promise.all([mine.capability.hash(), mine.door.hash()]);
      const answer = await deps.signed.call('inviteToPay', {
        params: { invitationId: mine.invitationId },
        body: { ...proof, place: { ...place }, capabilityHash, doorHash },
      });
      if (own !== mine) return;
      if (!answer.ok) {
        state.value = { is: 'failed', proof, trouble: troubleOf(answer) };
        return;
      }
      show(mine, answer.value, true);
      follow(mine);
    },
  };
};
