import { buildIdHeader, ownPageHeader } from '#contract/headers.ts';
import type { Reply, Route } from '#contract/route.ts';
import type { deskRoutes } from '#contract/desk-routes.ts';
import type { residentRoutes } from '#contract/resident-routes.ts';
import type { routes } from '#contract/routes.ts';
import type { CommuneId } from '#core/ids.ts';
import { type Millis, seconds } from '#core/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fetch } from '../ports/network.ts';
import { type Answer, noAnswer, readReply } from './reply.ts';
import { type CallInput, type Given, type Outgoing, outgoing } from './request.ts';

type Routes = typeof routes;

/** Routes that answer once; the others are followed as streams. */
export type CallName = {
  [Name in keyof Routes]: Routes[Name] extends { readonly streams: unknown } ? never : Name;
}[keyof Routes];

export type CallReply<Name extends CallName> = Reply<Routes[Name]>;

export interface CallExtras {
  /** A ticket's capability, base64url. */
  readonly capability?: string;
  readonly signal?: AbortSignal;
  readonly timeout?: Millis;
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean;
  /** Lets the reply clear what the browser keeps: without credentials it heeds no Clear-Site-Data. */
  readonly clears?: boolean;
}

/** The routes of one page, by name. `Names` are those that it carries. */
export interface Api<Names extends CallName> {
  /** Never rejects: what goes wrong is a value. */
  call<const Name extends Names>(
    name: Name,
    input: CallInput<Routes[Name]> & CallExtras,
  ): Promise<Answer<CallReply<Name>>>;
}

export type ResidentApi = Api<Extract<keyof typeof residentRoutes, CallName>>;
export type DeskApi = Api<Extract<keyof typeof deskRoutes, CallName>>;

/** Headers that depend on the request itself: a kiosk's proof. */
export type Sign = (request: Outgoing) => Promise<Readonly<Record<string, string>>>;

export interface ApiOptions<Table extends Partial<Routes>> {
  readonly routes: Table;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly buildId: string;
  readonly communeId: CommuneId;
  /** Only the desk has a cookie; kiosk and home send none, even when one is there. */
  readonly cookies: boolean;
  readonly sign?: Sign;
  /** Told of each answer, before the caller is. */
  readonly observe?: (answer: Answer<unknown>) => void;
  readonly onResponse?: (response: Response) => void;
}

const patience = seconds(15);

export const headersFor = (
  request: Outgoing,
  buildId: string,
  capability?: string,
): Record<string, string> => ({
  accept: 'application/json',
  [buildIdHeader]: buildId,
  ...(request.method === 'GET' ? {} : { [ownPageHeader]: '1', 'content-type': 'application/json' }),
  ...(capability === undefined ? {} : { authorization: `Bearer ${capability}` }),
});

export const createApi = <const Table extends Partial<Routes>>(
  options: ApiOptions<Table>,
): Api<Extract<keyof Table, CallName>> => {
  const table: Readonly<Partial<Record<string, Route>>> = options.routes;

  const ask = async (route: Route, input: CallExtras & Given): Promise<Answer<unknown>> => {
    const request = outgoing(route, options.communeId, input);
    const stop = new AbortController();
    const callOff = options.clock.after(input.timeout ?? patience, () => stop.abort());
    const signal = input.signal === undefined ? stop.signal : AbortSignal.any([input.signal, stop.signal]);
    try {
      const proof = (await options.sign?.(request)) ?? {};
      const response = await options.fetch(request.url, {
        method: request.method,
        headers: { ...headersFor(request, options.buildId, input.capability), ...proof },
        ...(request.body === undefined ? {} : { body: request.body }),
        credentials: options.cookies || input.clears === true ? 'same-origin' : 'omit',
        cache: 'no-store',
        // Our API never redirects: whoever does is a captive portal.
        redirect: 'error',
        ...(input.keepalive === true ? { keepalive: true } : {}),
        signal,
      });
      options.onResponse?.(response);
      return await readReply(route, response, options.clock.now());
    } catch {
      return noAnswer;
    } finally {
      callOff();
    }
  };

  const call = async (name: string, input: CallExtras & Given): Promise<Answer<unknown>> => {
    const route = table[name];
    if (route === undefined) throw new Error(`this page carries no route ${name}`);
    const answer = await ask(route, input);
    if (input.signal?.aborted !== true) options.observe?.(answer);
    return answer;
  };
  return { call: call as Api<Extract<keyof Table, CallName>>['call'] };
};
