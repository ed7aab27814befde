import * as v from 'valibot';
import { routes } from '#contract/routes.ts';
import { pointingStreamEvent, screenStreamEvent } from '#contract/schemas/together.ts';
import type { CommuneId, TicketId } from '#core/ids.ts';
import type { StaffActor } from '../actor.ts';
import { togetherTopic } from '../ports/feeds.ts';
import { type Call, type Refusal, isRefusal, refuse } from '../use-case.ts';
import type { HttpDeps } from './deps.ts';
import { hasRole } from './desk-session.ts';
import type { Exchange } from './exchange.ts';
import { createLooker } from './looker.ts';
import type { LiveStream, Streams } from './streams.ts';

interface Followed {
  readonly communeId: CommuneId;
  readonly ticketId: TicketId;
  /** What is sent, whenever it changed; null ends the stream. */
  look(): Promise<unknown>;
}

const follow = (
  deps: HttpDeps,
  streams: Streams,
  stream: LiveStream,
  { communeId, ticketId, look }: Followed,
): void => {
  let told = '';
  const looker = createLooker(
    async () => {
      if (stream.isClosed()) return;
      const data = await look();
      if (data === null) return stream.close();
      const text = JSON.stringify(data);
      if (text !== told) stream.send({ data });
      told = text;
    },
    () => {
      // Not the error's own words: nothing of a screen may be in a log.
      deps.log.warn({}, 'a shown screen could not be read; its stream ends');
      stream.close();
    },
  );
  stream.onClosed(deps.waker.onWake(communeId, togetherTopic(ticketId), looker.wake));
  stream.every(streams.times.look, looker.wake);
  looker.wake();
};

/** What the agent of this call points at. */
export const followPointing =
  (deps: HttpDeps, streams: Streams) =>
  async (
    { actor: { capabilityHash }, params }: Call<typeof routes.followPointing>,
    { reply }: Exchange,
  ): Promise<Refusal | undefined> => {
    const { communeId, ticketId } = params;
    const look = async () => {
      const found = await deps.together.pointed(communeId, ticketId, capabilityHash, deps.clock());
      return found && v.parse(pointingStreamEvent, { type: 'pointing', ...found });
    };
    if (!(await look())) return refuse('capability_wrong');
    const stream = streams.open(reply, capabilityHash);
    if (isRefusal(stream)) return stream;
    follow(deps, streams, stream, { communeId, ticketId, look });
    return undefined;
  };

/** For the holder of the call alone; it ends with the hold, and with the session. */
export const followScreen =
  (deps: HttpDeps, streams: Streams) =>
  async (
    { actor, params: { ticketId } }: Call<typeof routes.followScreen>,
    { reply }: Exchange,
  ): Promise<Refusal | undefined> => {
    const { communeId, tokenHash } = actor;
    const look = async () => {
      const seen = await deps.together.seen(actor, ticketId, deps.clock());
      return seen && v.parse(screenStreamEvent, { type: 'screen', ...seen });
    };
    if (!(await look())) return refuse('not_found');
    const stream = streams.open(reply, tokenHash);
    if (isRefusal(stream)) return stream;
    stream.every(streams.times.recheck, () => void endWithSession(deps, actor, stream));
    follow(deps, streams, stream, { communeId, ticketId, look });
    return undefined;
  };

/** A database that is silent for a moment ends no stream; whoever lost the session or the role loses it. */
const endWithSession = async (
  deps: HttpDeps,
  { communeId, tokenHash }: StaffActor,
  stream: LiveStream,
): Promise<void> => {
  const now = deps.clock();
  const staff = await deps.sessions.find(communeId, tokenHash, now).catch(() => undefined);
  if (staff === undefined) return;
  if (!staff || staff.sessionEndsAt <= now || !hasRole(staff, routes.followScreen)) stream.close();
};
