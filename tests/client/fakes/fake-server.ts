import { problems, type ProblemCode } from '#contract/problem.ts';
import type { Fetch } from '#client/ports/network.ts';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: string;
  readonly signal: AbortSignal | null;
  readonly init: RequestInit;
}

export type Answering = (asked: Asked) => Response | Promise<Response>;

/** A fetch that answers from a function, and remembers what was asked. */
export const fakeFetch = (answer: Answering): { readonly fetch: Fetch; readonly asked: Asked[] } => {
  const asked: Asked[] = [];
  const fetch: Fetch = async (path, init) => {
    const url = new URL(path, 'http://server.test');
    const one: Asked = {
      method: init.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : '',
      signal: init.signal ?? null,
      init,
    };
    asked.push(one);
    init.signal?.throwIfAborted();
    return answer(one);
  };
  return { fetch, asked };
};

export const json = (data: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json', ...headers } });

export const problem = (
  code: ProblemCode,
  extra: Readonly<Record<string, unknown>> = {},
  headers = {},
): Response =>
  new Response(
    JSON.stringify({ type: 'about:blank', title: 'x', status: problems[code].status, code, ...extra }),
    {
      status: problems[code].status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    },
  );

export const portal = (status = 200): Response =>
  new Response('<html>Bienvenue sur le Wi-Fi</html>', { status, headers: { 'content-type': 'text/html' } });

export const noNetwork = (): never => {
  throw new TypeError('Failed to fetch');
};

/** One stream that a test writes into. */
export interface OpenLine {
  readonly response: Response;
  send(text: string): void;
  event(id: number, data: unknown): void;
  /** The server ends it in good order. */
  end(): void;
  /** The line breaks. */
  cut(): void;
}

export const openLine = (signal: AbortSignal | null = null): OpenLine => {
  const encoder = new TextEncoder();
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  let open = true;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
    cancel: () => {
      open = false;
    },
  });
  const finish = (how: () => void): void => {
    if (open) how();
    open = false;
  };
  signal?.addEventListener('abort', () =>
    finish(() => controller.error(new DOMException('aborted', 'AbortError'))),
  );
  const send = (text: string): void => {
    if (open) controller.enqueue(encoder.encode(text));
  };
  return {
    response: new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    send,
    event: (id, data) => send(`id: ${id}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => finish(() => controller.close()),
    cut: () => finish(() => controller.error(new TypeError('network error'))),
  };
};
