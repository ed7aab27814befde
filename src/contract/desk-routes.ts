import { billDeskRoutes } from './routes/bill-desk.ts';
import { callbackDeskRoutes } from './routes/callback-desk.ts';
import { contentDeskRoutes } from './routes/content-desk.ts';
import { kiosksRoutes } from './routes/kiosks.ts';
import { openRoutes } from './routes/open.ts';
import { queueRoutes } from './routes/queue.ts';
import { searchDeskRoutes } from './routes/search.ts';
import { sessionRoutes } from './routes/session.ts';
import { siteRoutes } from './routes/site.ts';
import { staffDoorRoutes, staffRoutes } from './routes/staff.ts';

/** What the desk may ask. */
export const deskRoutes = {
  ...openRoutes,
  ...sessionRoutes,
  ...queueRoutes,
  ...kiosksRoutes,
  ...billDeskRoutes,
  ...callbackDeskRoutes,
  ...searchDeskRoutes,
  ...contentDeskRoutes,
  ...staffRoutes,
  ...siteRoutes,
  ...staffDoorRoutes,
} as const;
