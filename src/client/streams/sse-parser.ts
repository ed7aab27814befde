/** One event of a stream, as the HTML standard reads it (§9.2.6). */
export interface SseMessage {
  readonly type: string;
  readonly data: string;
  /** The last `id:` seen so far in this stream; empty when none was. */
  readonly id: string;
}

export interface SseParser {
  /** Takes any piece of the stream, cut anywhere, and gives the events that it completes. */
  push(chunk: Uint8Array): readonly SseMessage[];
  /** Milliseconds that the server last asked to wait before a new try; null when it did not. */
  readonly retry: () => number | null;
}

/** More than this in one event is a fault of the sender, and must not fill the memory of a kiosk. */
const mostChars = 1_048_576;

interface Pending {
  type: string;
  data: string[];
  size: number;
}

const nothing = (): Pending => ({ type: '', data: [], size: 0 });

/** Throws on an event of more than a mebibyte. An event cut off by the end of the stream is never given. */
export const createSseParser = (): SseParser => {
  // `TextDecoder` takes the byte order mark away, and keeps half a character until its other half comes.
  const decoder = new TextDecoder();
  let line = '';
  let endedInCr = false;
  let id = '';
  let retry: number | null = null;
  let pending = nothing();

  const take = (name: string, value: string): void => {
    if (name === 'data') {
      pending.data.push(value);
      pending.size += value.length;
    } else if (name === 'event') pending.type = value;
    else if (name === 'id' && !value.includes('\0')) id = value;
    else if (name === 'retry' && /^\d{1,9}$/.test(value)) retry = Number(value);
  };

  const dispatch = (into: SseMessage[]): void => {
    const { type, data } = pending;
    pending = nothing();
    if (data.length > 0) into.push({ type: type === '' ? 'message' : type, data: data.join('\n'), id });
  };

  const endLine = (into: SseMessage[]): void => {
    const full = line;
    line = '';
    if (full === '') return dispatch(into);
    const colon = full.indexOf(':');
    if (colon === 0) return;
    if (colon === -1) return take(full, '');
    const value = full.slice(colon + 1);
    take(full.slice(0, colon), value.startsWith(' ') ? value.slice(1) : value);
  };

  const push = (chunk: Uint8Array): readonly SseMessage[] => {
    const into: SseMessage[] = [];
    let text = decoder.decode(chunk, { stream: true });
    if (text === '') return into;
    if (endedInCr && text.startsWith('\n')) text = text.slice(1);
    endedInCr = text === '' ? false : text.endsWith('\r');
    const pieces = text.split(/\r\n|\r|\n/);
    pieces.forEach((piece, at) => {
      line += piece;
      if (at < pieces.length - 1) endLine(into);
      if (line.length + pending.size > mostChars) throw new Error('an event of this stream is too large');
    });
    return into;
  };

  return { push, retry: () => retry };
};
