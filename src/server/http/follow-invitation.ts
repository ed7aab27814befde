import * as v from 'valibot';
import { invitationStreamEvent } from '#contract/events.ts';
import type { routes } from '#contract/routes.ts';
import type { InvitationId } from '#core/ids.ts';
import type { Call, Refusal } from '../use-case.ts';
import type { HttpDeps } from './deps.ts';
import type { Exchange } from './exchange.ts';
import { followView } from './follow-view.ts';
import type { Streams } from './streams.ts';

type FollowInvitation = Call<typeof routes.followInvitation>;

export const followInvitation =
  (deps: HttpDeps, streams: Streams) =>
  (
    { actor: { capabilityHash }, params }: FollowInvitation,
    exchange: Exchange,
  ): Promise<Refusal | undefined> => {
    const { communeId } = params;
    const invitationId = params.invitationId as InvitationId;
    const look = async () => {
      const found = await deps.paymentFeed.invitation(communeId, invitationId, capabilityHash, deps.clock());
      if (!found) return null;
      const { topic, view } = found;
      const data = v.parse(invitationStreamEvent, { type: 'view', invitation: view });
      return { topic, data, isLast: view.state === 'ended' || view.payment?.word.word === 'paid' };
    };
    return followView(deps, streams, { communeId, capabilityHash, look }, exchange);
  };
