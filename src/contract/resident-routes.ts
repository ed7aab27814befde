import { billRoutes } from './routes/bills.ts';
import { callbackRoutes } from './routes/callbacks.ts';
import { kioskRoutes } from './routes/kiosk.ts';
import { noticeRoutes } from './routes/notices.ts';
import { openRoutes } from './routes/open.ts';
import { reportRoutes } from './routes/reports.ts';
import { requestRoutes } from './routes/requests.ts';
import { searchRoutes } from './routes/search.ts';
import { togetherRoutes } from './routes/together.ts';
import { ticketRoutes } from './routes/ticket.ts';

/** What kiosk and home may ask; a page carries the schemas of its own routes alone. */
export const residentRoutes = {
  ...openRoutes,
  ...kioskRoutes,
  ...ticketRoutes,
  ...togetherRoutes,
  ...billRoutes,
  ...requestRoutes,
  ...callbackRoutes,
  ...searchRoutes,
  ...reportRoutes,
  ...noticeRoutes,
} as const;
