import { deskRoutes } from './desk-routes.ts';
import { residentRoutes } from './resident-routes.ts';
import { visitRoutes } from './routes/visits.ts';

/** The whole wire: the server binds each route to a use case, the clients call it, OpenAPI is written from it. */
export const routes = { ...residentRoutes, ...visitRoutes, ...deskRoutes } as const;

export type RouteName = keyof typeof routes;
