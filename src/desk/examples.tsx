import type { Example } from '#ui/gallery/example.ts';
import { backOfficeExamples } from './examples/back-office-examples.tsx';
import { callbackExamples } from './examples/callback-examples.tsx';
import { billExamples } from './examples/bill-examples.tsx';
import { colleagueExamples } from './examples/colleague-examples.tsx';
import { doorExamples } from './examples/door-examples.tsx';
import { guideExamples } from './examples/guide-examples.tsx';
import { kioskExamples } from './examples/kiosk-examples.tsx';
import { overdueExamples } from './examples/overdue-examples.tsx';
import { offerExamples } from './examples/offer-examples.tsx';
import { presenceExamples } from './examples/presence-examples.tsx';
import { statisticsExamples } from './examples/statistics-examples.tsx';
import { reportExamples } from './examples/report-examples.tsx';
import { staffExamples } from './examples/staff-examples.tsx';
import { noticeExamples } from './examples/notice-examples.tsx';
import { togetherExamples } from './examples/together-examples.tsx';
import { queueExamples } from './examples/queue-examples.tsx';

/** Every screen of the desk in every form, over fake services, for pictures and accessibility runs. */
export const examples: readonly Example[] = [
  ...doorExamples,
  ...queueExamples,
  ...billExamples,
  ...backOfficeExamples,
  ...guideExamples,
  ...callbackExamples,
  ...kioskExamples,
  ...noticeExamples,
  ...offerExamples,
  ...presenceExamples,
  ...overdueExamples,
  ...statisticsExamples,
  ...staffExamples,
  ...togetherExamples,
  ...colleagueExamples,
  ...reportExamples,
];
