import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { Entrance } from './door/entrance.tsx';
import { NothingHere } from './frame/nothing-here.tsx';
import { lazyPage } from './lazy-page.tsx';
import { type PageName, pageShown } from './pages.ts';
import { QueueDoor } from './queue/queue-door.tsx';
import { DeskContext, useDesk } from './use-desk.ts';
import './desk-app.css';

const pages = {
  queue: QueueDoor,
  questions: lazyPage(async () => (await import('./colleague/questions-page.tsx')).QuestionsPage),
  reports: lazyPage(async () => (await import('./reports/reports-page.tsx')).ReportsPage),
  callbacks: lazyPage(async () => (await import('./callbacks/callbacks-page.tsx')).CallbacksPage),
  requests: lazyPage(async () => (await import('./requests/requests-page.tsx')).RequestsPage),
  payments: lazyPage(async () => (await import('./payments/payments-page.tsx')).PaymentsPage),
  bill: lazyPage(async () => (await import('./bill/bill-page.tsx')).BillPage),
  guides: lazyPage(async () => (await import('./guides/guides-page.tsx')).GuidesPage),
  kiosks: lazyPage(async () => (await import('./kiosks/kiosks-page.tsx')).KiosksPage),
  own: lazyPage(async () => (await import('./staff/own-account-page.tsx')).OwnAccountPage),
  notices: lazyPage(async () => (await import('./site/notices-page.tsx')).NoticesPage),
  hours: lazyPage(async () => (await import('./hours/hours-page.tsx')).HoursPage),
  'presence-gaps': lazyPage(
    async () => (await import('./presence-gaps/presence-gaps-page.tsx')).PresenceGapsPage,
  ),
  statistics: lazyPage(async () => (await import('./statistics/statistics-page.tsx')).StatisticsPage),
  overdue: lazyPage(async () => (await import('./overdue/overdue-page.tsx')).OverduePage),
  staff: lazyPage(async () => (await import('./staff/staff-page.tsx')).StaffPage),
  journal: lazyPage(async () => (await import('./journal/journal-page.tsx')).JournalPage),
} as const satisfies Readonly<Record<PageName, ComponentType>>;

/** The whole desk. Disposes what it was given when it goes. */
export const DeskApp = ({ desk }: { readonly desk: Desk }) => {
  useEffect(() => desk.dispose, [desk]);
  return (
    <DeskContext.Provider value={desk}>
      <Entrance>{() => <SignedIn />}</Entrance>
    </DeskContext.Provider>
  );
};

const SignedIn = () => {
  const { has, services } = useDesk();
  const page = pageShown(services.places.place.value.page, has);
  if (page === null) return <NothingHere />;
  const Page = pages[page];
  return <Page />;
};
