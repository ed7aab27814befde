import type { Example } from '#ui/gallery/example.ts';
import { backOfficeExamples } from './examples/back-office-examples.tsx';
import { callbackExamples } from './examples/callback-examples.tsx';
import { billExamples } from './examples/bill-examples.tsx';
import { doorExamples } from './examples/door-examples.tsx';
import { kioskExamples } from './examples/kiosk-examples.tsx';
import { staffExamples } from './examples/staff-examples.tsx';
import { noticeExamples } from './examples/notice-examples.tsx';
import { queueExamples } from './examples/queue-examples.tsx';

/** Every screen of the desk in every form, over fake services, for pictures and accessibility runs. */
export const examples: readonly Example[] = [
  ...doorExamples,
  ...queueExamples,
  ...billExamples,
  ...backOfficeExamples,
  ...callbackExamples,
  ...kioskExamples,
  ...noticeExamples,
  ...staffExamples,
];
