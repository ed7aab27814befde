import type { Route } from '#contract/route.ts';
import type { deskRoutes } from '#contract/desk-routes.ts';
import type { residentRoutes } from '#contract/resident-routes.ts';
import type { routes } from '#contract/routes.ts';
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
export type OpenStream<Names extends StreamName> = <const Name extends Names>(
  name: Name,
  input: CallInput<Routes[Name]> & StreamExtras,
) => Promise<Response>;

export type ResidentOpenStream = OpenStream<Extract<keyof typeof residentRoutes, StreamName>>;
export type DeskOpenStream = OpenStream<Extract<keyof typeof deskRoutes, StreamName>>;

export type StreamOptions<Table extends Partial<Routes>> = Pick<
  ApiOptions<Table>,
  'routes' | 'fetch' | 'buildId' | 'communeId' | 'cookies'
>;

export const createOpenStream = <const Table extends Partial<Routes>>(
  options: StreamOptions<Table>,
): OpenStream<Extract<keyof Table, StreamName>> => {
  const table: Readonly<Partial<Record<string, Route>>> = options.routes;
  const open = (name: string, input: StreamExtras & Given): Promise<Response> => {
    const route = table[name];
    if (route === undefined) throw new Error(`this page carries no route ${name}`);
    const request = outgoing(route, options.communeId, input);
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
  return open as OpenStream<Extract<keyof Table, StreamName>>;
};
