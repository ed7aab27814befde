import type { CommuneId } from '#core/ids.ts';
import type { BillTopic } from '../ports/feeds.ts';
import { type Refusal, isRefusal, refuse } from '../use-case.ts';
import type { HttpDeps } from './deps.ts';
import { createLooker } from './looker.ts';
import type { LiveStream, Streams } from './streams.ts';
import type { Exchange } from './exchange.ts';

export interface Watched {
  readonly topic: BillTopic;
  /** What is sent, whenever it changed. */
  readonly data: unknown;
  /** Nothing can follow. */
  readonly isLast: boolean;
}

interface Followed {
  readonly communeId: CommuneId;
  readonly capabilityHash: string;
  /** Null when nothing answers to the capability. */
  look(): Promise<Watched | null>;
}

/** Sends the whole view at once and whenever it changed; ends once the last was sent. */
export const followView = async (
  deps: HttpDeps,
  streams: Streams,
  followed: Followed,
  { reply }: Exchange,
): Promise<Refusal | undefined> => {
  const found = await followed.look();
  if (!found) return refuse('capability_wrong');
  const stream = streams.open(reply, followed.capabilityHash);
  if (isRefusal(stream)) return stream;
  const tell = teller(stream);
  const looker = createLooker(
    async () => {
      if (stream.isClosed()) return;
      const watched = await followed.look();
      if (!watched) return stream.close();
      tell(watched);
    },
    (error) => {
      deps.log.warn({ error: String(error) }, 'a payment could not be read; its stream ends');
      stream.close();
    },
  );
  stream.onClosed(deps.waker.onWake(followed.communeId, found.topic, looker.wake));
  stream.every(streams.times.look, looker.wake);
  looker.wake();
  return undefined;
};

const teller = (stream: LiveStream) => {
  let told = '';
  return ({ data, isLast }: Watched): void => {
    const text = JSON.stringify(data);
    if (text !== told) stream.send({ data });
    told = text;
    if (isLast) stream.close();
  };
};
