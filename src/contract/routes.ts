import { deskRoutes } from './desk-routes.ts';
import { residentRoutes } from './resident-routes.ts';

/** The whole wire: the server binds each route to a use case, the clients call it, OpenAPI is written from it. */
export const routes = { ...residentRoutes, ...deskRoutes } as const;

export type RouteName = keyof typeof routes;
