import type { FastifyReply } from 'fastify';
import { randomInt } from 'node:crypto';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

export interface StreamEvent {
  readonly id?: string;
  readonly data: unknown;
}

/** One open reply of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface EventStream {
  send(event: StreamEvent): void;
  /** A sign of life. A reader that took nothing between two of them is cut off. */
  comment(): void;
  /** Resolves when what was sent so far has gone, or the stream is closed. */
  room(): Promise<void>;
  close(): void;
  /** Ends it, and asks its reader not to come back for a while. */
  giveWay(): void;
  isClosed(): boolean;
  /** Once, however it ends; at once when it already has. */
  onClosed(tell: () => void): void;
}

/** A reader this far behind is cut off: it comes back with the last number it saw and misses nothing. */
const bufferedAtMost = 1024 * 1024;

/** A reader that does not even take the end of its stream is not waited for. */
const endWithinMillis = 2_000;

/** Keeps nginx from holding events back, and any proxy from compressing them. */
const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** Two readers that push each other out in turn would both be cut every other second. */
const stayAwayMillis = (): number => randomInt(30_000, 45_000);

/** After a restart not everyone should come back in the same second. */
const comeBackAfterMillis = (): number => randomInt(1_000, 5_000);

export const openEventStream = (reply: FastifyReply): EventStream => {
  reply.hijack();
  const raw = reply.raw;
  let ended = false;
  let stalled = false;
  raw.on('error', () => raw.destroy());
  raw.writeHead(200, { ...reply.getHeaders(), ...streamHeaders } as OutgoingHttpHeaders);

  const isClosed = (): boolean => ended || raw.destroyed;
  const write = (text: string): void => {
    if (isClosed()) return;
    raw.write(text);
    if (raw.writableLength > bufferedAtMost) raw.destroy();
  };
  const close = (): void => {
    if (isClosed()) return;
    ended = true;
    raw.end();
    setTimeout(() => raw.destroy(), endWithinMillis).unref();
  };

  const comment = (): void => {
    if (stalled && raw.writableNeedDrain) return void raw.destroy();
    stalled = raw.writableNeedDrain;
    write(': \n\n');
  };

  raw.on('drain', () => (stalled = false));
  write(`retry: ${comeBackAfterMillis()}\n\n`);
  return {
    send: ({ id, data }) =>
      write(`${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`),
    comment,
    room: roomOf(raw),
    close,
    giveWay: () => {
      write(`retry: ${stayAwayMillis()}\n\n`);
      close();
    },
    isClosed,
    onClosed: (tell) => (raw.destroyed ? tell() : void raw.once('close', tell)),
  };
};

/** One pair of listeners per reply, however often it is waited for. */
const roomOf = (raw: ServerResponse): (() => Promise<void>) => {
  let waiting: (() => void)[] = [];
  const goOn = (): void => {
    for (const done of waiting) done();
    waiting = [];
  };
  raw.on('drain', goOn).on('close', goOn);
  return () => new Promise((done) => (raw.writableNeedDrain ? void waiting.push(done) : done()));
};
