import { billRoutes } from './routes/bills.ts';
import { callbackRoutes } from './routes/callbacks.ts';
import { kioskRoutes } from './routes/kiosk.ts';
import { openRoutes } from './routes/open.ts';
import { requestRoutes } from './routes/requests.ts';
import { searchRoutes } from './routes/search.ts';
import { ticketRoutes } from './routes/ticket.ts';

/** What kiosk and home may ask; a page carries the schemas of its own routes alone. */
export const residentRoutes = {
  ...openRoutes,
  ...kioskRoutes,
  ...ticketRoutes,
  ...billRoutes,
  ...requestRoutes,
  ...callbackRoutes,
  ...searchRoutes,
} as const;
