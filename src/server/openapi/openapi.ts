import { problems } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { operationOf, securitySchemes } from './operation.ts';
import { type Json, namedSchemas } from './schemas.ts';

const pathOf = (route: Route): string => route.path.replace(/:([A-Za-z]+)/g, '{$1}');

/** The OpenAPI 3.1 description of the whole API, written from the route table and from nothing else. */
export const openapi = (buildId: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Côte à côte',
    version: buildId,
    summary: 'Kiosk and agent, one counter.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  paths: paths(),
  components: { schemas: namedSchemas(), securitySchemes },
  'x-problems': problems,
});

const paths = (): Json => {
  const found: Record<string, Record<string, Json>> = {};
  for (const [name, route] of Object.entries(routes) as [string, Route][])
    (found[pathOf(route)] ??= {})[route.method.toLowerCase()] = operationOf(name, route);
  return found;
};
