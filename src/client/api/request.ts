import type { Body, Params, Query, Route } from '#contract/route.ts';

/** What a caller gives for one route. `communeId` is filled in by the API itself. */
export type CallInput<R extends Route> = ParamsInput<Params<R>> & QueryInput<Query<R>> & BodyInput<Body<R>>;

type ParamsInput<P> = [keyof Omit<P, 'communeId'>] extends [never]
  ? { readonly params?: Readonly<Record<string, never>> }
  : { readonly params: Omit<P, 'communeId'> };
type QueryInput<Q> = Q extends undefined ? unknown : { readonly query: Q };
type BodyInput<B> = B extends undefined ? unknown : { readonly body: B };

/** A request as it will go out; `path` is what a kiosk's proof signs. */
export interface Outgoing {
  readonly method: Route['method'];
  readonly path: string;
  /** The path with its query. */
  readonly url: string;
  /** The exact text to send; undefined when the route takes none. */
  readonly body: string | undefined;
}

/** The same, when the route is known only at run time. */
export interface Given {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const filled = (path: string, values: Readonly<Record<string, unknown>>): string =>
  path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(String(values[name])));

const queryOf = (query: Readonly<Record<string, unknown>> | undefined): string => {
  if (query === undefined) return '';
  const pairs = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
};

export const outgoing = (route: Route, communeId: string, given: Given): Outgoing => {
  const path = filled(route.path, { ...given.params, communeId });
  return {
    method: route.method,
    path,
    url: path + queryOf(given.query),
    body: given.body === undefined ? undefined : JSON.stringify(given.body),
  };
};
