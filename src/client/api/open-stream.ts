import { routes } from '#contract/routes.ts';
import type { ApiOptions } from './call.ts';
import { headersFor } from './call.ts';
import { type CallInput, type Given, outgoing } from './request.ts';

type Routes = typeof routes;

/** Routes whose reply is a stream of events. */
export type StreamName = {
  [Name in keyof Routes]: Routes[Name] extends { readonly streams: unknown } ? Name : never;
}[keyof Routes];

interface StreamExtras {
  readonly capability?: string;
  readonly signal: AbortSignal;
}

/** Begins a stream; rejects when no answer came. There is no time limit here: the reader watches for silence. */
export type OpenStream = <const Name extends StreamName>(
  name: Name,
  input: CallInput<Routes[Name]> & StreamExtras,
) => Promise<Response>;

export type StreamOptions = Pick<ApiOptions, 'fetch' | 'buildId' | 'communeId' | 'cookies'>;

export const createOpenStream = (options: StreamOptions): OpenStream => {
  const open = (name: StreamName, input: StreamExtras & Given): Promise<Response> => {
    const request = outgoing(routes[name], options.communeId, input);
    return options.fetch(request.url, {
      method: 'GET',
      headers: {
        ...headersFor(request, options.buildId, input.capability),
        accept: 'text/event-stream',
      },
      credentials: options.cookies ? 'same-origin' : 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: input.signal,
    });
  };
  return open as OpenStream;
};
