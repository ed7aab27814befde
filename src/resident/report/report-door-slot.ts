import { signal } from '@preact/signals';
import type { ReportDoor } from './report-door.tsx';

/** What stands at the foot of every page, once it is there: the first screen does not wait for it. */
export const reportDoor = signal<{ readonly ReportDoor: typeof ReportDoor } | null>(null);

export const fetchReportDoor = (): void => {
  if (reportDoor.peek()) return;
  import('./report-door.tsx').then(
    (loaded) => {
      reportDoor.value = loaded;
    },
    // Fetched again with the next page.
    () => undefined,
  );
};
