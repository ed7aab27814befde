import * as v from 'valibot';
import type { routes } from '#contract/routes.ts';
import { ticketView } from '#contract/schemas/ticket.ts';
import type { QueueId } from '#core/ids.ts';
import { type TicketView, isOpen } from '#core/ticket/ticket.ts';
import { type Call, type Refusal, isRefusal, refuse } from '../use-case.ts';
import type { HttpDeps } from './deps.ts';
import type { Exchange } from './exchange.ts';
import { createLooker } from './looker.ts';
import type { LiveStream, Streams } from './streams.ts';

type FollowTicket = Call<typeof routes.followTicket>;
type Found = { readonly queueId: QueueId; readonly view: TicketView };

/** Sends the whole view at once and whenever it changed; ends once a closed one was sent. */
export const followTicket =
  (deps: HttpDeps, streams: Streams) =>
  async (call: FollowTicket, { reply }: Exchange): Promise<Refusal | undefined> => {
    const look = () =>
      deps.ticketFeed.view(
        call.params.communeId,
        call.params.ticketId,
        call.actor.capabilityHash,
        deps.clock(),
      );
    if (!(await look())) return refuse('capability_wrong');
    const stream = streams.open(reply, call.actor.capabilityHash);
    if (isRefusal(stream)) return stream;
    follow(deps, streams, call, stream, look);
    return undefined;
  };

const follow = (
  deps: HttpDeps,
  streams: Streams,
  call: FollowTicket,
  stream: LiveStream,
  look: () => Promise<Found | null>,
): void => {
  const listen = listener(deps, call, stream, () => looker.wake());
  const tell = teller(stream);
  const looker = createLooker(
    async () => {
      if (stream.isClosed()) return;
      const found = await look();
      if (!found) return stream.close();
      listen(found.queueId);
      tell(found.view);
    },
    (error) => {
      deps.log.warn({ error: String(error) }, 'a ticket could not be read; its stream ends');
      stream.close();
    },
  );
  stream.every(streams.times.look, looker.wake);
  looker.wake();
};

/** A ticket that is handed over goes on in another queue. */
const listener = (deps: HttpDeps, call: FollowTicket, stream: LiveStream, wake: () => void) => {
  let listening: { readonly to: QueueId; readonly stop: () => void } | null = null;
  stream.onClosed(() => listening?.stop());
  return (queueId: QueueId): void => {
    if (listening?.to === queueId || stream.isClosed()) return;
    listening?.stop();
    listening = { to: queueId, stop: deps.waker.onWake(call.params.communeId, queueId, wake) };
  };
};

const teller = (stream: LiveStream) => {
  let told = '';
  return (view: TicketView): void => {
    const data = { type: 'view', ticket: v.parse(ticketView, view) };
    const text = JSON.stringify(data);
    if (text === told) return;
    told = text;
    stream.send({ data });
    if (!isOpen(view.state)) stream.close();
  };
};
