import { createSseParser, type SseMessage } from '#client/streams/sse-parser.ts';

/** Reads a stream as the pages do, with their own parser. */
export const readEvents = async (
  url: string,
  headers: Record<string, string>,
  until: (messages: readonly SseMessage[]) => boolean = () => false,
) => {
  const stop = new AbortController();
  const response = await fetch(url, { headers, signal: stop.signal });
  const parser = createSseParser();
  const messages: SseMessage[] = [];
  let text = '';
  const all = (async () => {
    if (!response.body) return;
    try {
      for await (const chunk of response.body) {
        text += new TextDecoder().decode(chunk);
        messages.push(...parser.push(chunk));
        if (until(messages)) stop.abort();
      }
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
  })();
  return { response, messages, ended: all, stop: () => stop.abort(), text: () => text, retry: parser.retry };
};
