import type { Clock } from '../ports/clock.ts';
import { type Millis, seconds } from '#core/instant.ts';
import { createSseParser, type SseMessage } from './sse-parser.ts';

/** The server sends at least a comment every 15 s: two may be lost before the line is given up. */
export const silenceLimit: Millis = seconds(40);

/** Calls `onSilence` once nothing was heard for `silenceLimit` since the last `heard`. */
export const watchSilence = (clock: Clock, onSilence: () => void) => {
  let callOff = clock.after(silenceLimit, onSilence);
  return {
    heard: (): void => {
      callOff();
      callOff = clock.after(silenceLimit, onSilence);
    },
    stop: (): void => callOff(),
  };
};

/** Reads a body of events to its end. Gives the wait that the server asked for last; rejects when the line breaks. */
export const readEvents = async (
  body: ReadableStream<Uint8Array>,
  heard: () => void,
  onMessage: (message: SseMessage) => void,
): Promise<number | null> => {
  const parser = createSseParser();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return parser.retry();
      heard();
      parser.push(value).forEach(onMessage);
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
};
