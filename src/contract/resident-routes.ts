import { kioskRoutes } from './routes/kiosk.ts';
import { openRoutes } from './routes/open.ts';
import { ticketRoutes } from './routes/ticket.ts';

/** What kiosk and home may ask; a page carries the schemas of its own routes alone. */
export const residentRoutes = { ...openRoutes, ...kioskRoutes, ...ticketRoutes } as const;
