import { loadHomeErase } from '../draft/home-erase-slot.ts';
import { loadEngine } from '../visit/late-engine.ts';
import { lazyPage } from './lazy-page.tsx';

/** Every page that the first screen can do without. */
export const FindPage = lazyPage(async () => (await import('../find/find-page.tsx')).FindPage, {
  first: true,
});
export const LifeEventPage = lazyPage(
  async () => (await import('../life-event/life-event-page.tsx')).LifeEventPage,
);
export const ProcedurePage = lazyPage(async () => {
  const [page] = await Promise.all([
    import('../procedure/procedure-page.tsx'),
    loadEngine(),
    loadHomeErase(),
  ]);
  return page.ProcedurePage;
});
export const GuidePage = lazyPage(async () => (await import('../guide/guide-page.tsx')).GuidePage);
export const PersonPage = lazyPage(async () => (await import('../person/person-page.tsx')).PersonPage);
export const AroundPage = lazyPage(async () => (await import('../around/around-page.tsx')).AroundPage);
export const WherePage = lazyPage(async () => (await import('../around/where-page.tsx')).WherePage);
export const DirectoryPlacePage = lazyPage(
  async () => (await import('../places/directory-place-page.tsx')).DirectoryPlacePage,
);
export const DisplayPage = lazyPage(async () => (await import('../display/display-page.tsx')).DisplayPage);
export const LanguagesPage = lazyPage(
  async () => (await import('../language/languages-page.tsx')).LanguagesPage,
);
export const FinishPage = lazyPage(async () => (await import('../finish/finish-page.tsx')).FinishPage);
export const LegalPage = lazyPage(async () => (await import('../legal/legal-page.tsx')).LegalPage);
export const ReportPage = lazyPage(async () => (await import('../report/report-page.tsx')).ReportPage);
export const CorrectionsPage = lazyPage(
  async () => (await import('../report/corrections-page.tsx')).CorrectionsPage,
);
export const MissingPage = lazyPage(async () => (await import('../missing/missing-page.tsx')).MissingPage);
export const PayPage = lazyPage(async () => (await import('../invitation/pay-page.tsx')).PayPage);
export const PaidPage = lazyPage(async () => (await import('../paid/paid-page.tsx')).PaidPage);
export const TrackPage = lazyPage(async () => (await import('../track/track-page.tsx')).TrackPage);
export const CallbackPage = lazyPage(
  async () => (await import('../callback/callback-page.tsx')).CallbackPage,
);
export const SharePage = lazyPage(async () => (await import('../share/share-page.tsx')).SharePage);
export const EnrolmentPage = lazyPage(
  async () => (await import('../enrolment/enrolment-page.tsx')).EnrolmentPage,
);
export const OutOfServicePage = lazyPage(
  async () => (await import('../out-of-service/out-of-service-page.tsx')).OutOfServicePage,
);
export const IdleWarning = lazyPage(async () => (await import('../idle/idle-warning.tsx')).IdleWarning);

/** For the calm after the first screen, so that no touch waits and a cut network takes nothing away. */
export const fetchAllPages = (): void => {
  const pages = [PersonPage, FindPage, ProcedurePage, LifeEventPage, IdleWarning, DisplayPage, LanguagesPage];
  for (const page of [
    ...pages,
    PaidPage,
    SharePage,
    TrackPage,
    CallbackPage,
    AroundPage,
    WherePage,
    DirectoryPlacePage,
    GuidePage,
    FinishPage,
    LegalPage,
    MissingPage,
    ReportPage,
    CorrectionsPage,
    OutOfServicePage,
  ])
    void page.fetch();
};
