import { billDeskRoutes } from './routes/bill-desk.ts';
import { callbackDeskRoutes } from './routes/callback-desk.ts';
import { colleagueRoutes } from './routes/colleague.ts';
import { contentDeskRoutes } from './routes/content-desk.ts';
import { guideDeskRoutes } from './routes/guides.ts';
import { kiosksRoutes } from './routes/kiosks.ts';
import { openRoutes } from './routes/open.ts';
import { queueRoutes } from './routes/queue.ts';
import { reportDeskRoutes, reportRoutes } from './routes/reports.ts';
import { searchDeskRoutes } from './routes/search.ts';
import { sessionRoutes } from './routes/session.ts';
import { siteRoutes } from './routes/site.ts';
import { togetherDeskRoutes } from './routes/together.ts';
import { staffDoorRoutes, staffRoutes } from './routes/staff.ts';
import { statisticsRoutes } from './routes/statistics.ts';

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
  ...guideDeskRoutes,
  ...staffRoutes,
  ...siteRoutes,
  ...togetherDeskRoutes,
  ...staffDoorRoutes,
  ...statisticsRoutes,
  ...colleagueRoutes,
  ...reportRoutes,
  ...reportDeskRoutes,
} as const;
