import * as v from 'valibot';
import { type QueueEvent, queueEvent } from '#contract/events.ts';
import { routes } from '#contract/routes.ts';
import { type Call, type Refusal, isRefusal, refuse } from '../use-case.ts';
import type { HttpDeps } from './deps.ts';
import { hasRole } from './desk-session.ts';
import type { Exchange } from './exchange.ts';
import { createLooker } from './looker.ts';
import type { LiveStream, Streams } from './streams.ts';

type FollowQueue = Call<typeof routes.followQueue>;

const batch = 200;

/** Sends each event once and in order, or says that the reader must begin again from a snapshot. */
export const followQueue =
  (deps: HttpDeps, streams: Streams) =>
  async (call: FollowQueue, { reply }: Exchange): Promise<Refusal | undefined> => {
    const { actor, params, query } = call;
    if (!deps.queueFeed.allows(actor, params.queueId)) return refuse('not_found');
    const last = await deps.queueFeed.lastSeq(actor.communeId, params.queueId);
    const stream = streams.open(reply, actor.tokenHash);
    if (isRefusal(stream)) return stream;
    const after = Number(query.after);
    // A number that was never given yet comes from a log that was since restored from an older copy.
    if (after > last) sendReset(stream, last);
    else follow(deps, streams, call, stream, after);
    return undefined;
  };

const follow = (
  deps: HttpDeps,
  streams: Streams,
  call: FollowQueue,
  stream: LiveStream,
  after: number,
): void => {
  const { communeId } = call.actor;
  const { queueId } = call.params;
  const looker = createLooker(reader(deps, call, stream, after), (error) => {
    deps.log.warn({ error: String(error) }, 'a queue could not be read; its stream ends');
    stream.close();
  });
  stream.onClosed(deps.waker.onWake(communeId, queueId, looker.wake));
  stream.every(streams.times.look, looker.wake);
  stream.every(streams.times.recheck, () => void endWithSession(deps, call, stream));
  looker.wake();
};

const reader = (deps: HttpDeps, { actor, params }: FollowQueue, stream: LiveStream, after: number) => {
  let cursor = after;
  const isNext = (event: QueueEvent): boolean => event.seq === cursor + 1;

  return async (): Promise<void> => {
    for (let more = true; more && !stream.isClosed();) {
      const events = await deps.queueFeed.after(actor, params.queueId, cursor, batch);
      if (events === null)
        return sendReset(stream, await deps.queueFeed.lastSeq(actor.communeId, params.queueId));
      for (const event of events) {
        if (!isNext(event)) {
          deps.log.error({ cursor, seq: event.seq }, 'the log of a queue has a hole: this is a bug');
          return sendReset(stream, cursor);
        }
        stream.send({ id: String(event.seq), data: v.parse(queueEvent, event) });
        cursor = event.seq;
      }
      await stream.room();
      more = events.length === batch;
    }
  };
};

const sendReset = (stream: LiveStream, seq: number): void => {
  stream.send({ data: { type: 'reset', seq } });
  stream.close();
};

/** A database that is silent for a moment ends no stream; whoever lost the session, the role or the queue loses it. */
const endWithSession = async (
  deps: HttpDeps,
  { actor, params }: FollowQueue,
  stream: LiveStream,
): Promise<void> => {
  try {
    const now = deps.clock();
    const staff = await deps.sessions.find(actor.communeId, actor.tokenHash, now);
    const lives = staff !== null && staff.sessionEndsAt > now;
    if (!lives || !hasRole(staff, routes.followQueue) || !deps.queueFeed.allows(staff, params.queueId))
      stream.close();
  } catch (error) {
    deps.log.warn({ error: String(error) }, 'a session could not be looked at; its stream goes on');
  }
};
