import { billDeskRoutes } from './routes/bill-desk.ts';
import { kiosksRoutes } from './routes/kiosks.ts';
import { openRoutes } from './routes/open.ts';
import { queueRoutes } from './routes/queue.ts';
import { sessionRoutes } from './routes/session.ts';

/** What the desk may ask. */
export const deskRoutes = {
  ...openRoutes,
  ...sessionRoutes,
  ...queueRoutes,
  ...kiosksRoutes,
  ...billDeskRoutes,
} as const;
