import { useEffect } from 'preact/hooks';
import { AttractPage } from '../attract/attract-page.tsx';
import { LoadingPage } from '../content/loading-page.tsx';
import { signOf } from '../enrolment/sign-of.ts';
import { Boundary } from '../failure/boundary.tsx';
import { LastResort } from '../failure/last-resort.tsx';
import { BlankPage } from '../finish/blank-page.tsx';
import { EnrolmentPage, fetchAllPages, IdleWarning, OutOfServicePage } from './pages.ts';
import { PlacePage } from './place-page.tsx';
import { ResidentContext } from './resident-context.ts';
import type { Resident, ResidentKiosk } from './resident.ts';
import { useTouches } from './use-touches.ts';

export interface KioskAppProps {
  readonly resident: Resident & { readonly kiosk: ResidentKiosk };
}

/** The whole page of a kiosk. */
export function KioskApp({ resident }: KioskAppProps) {
  useTouches(resident.kiosk.idle.touch);
  useEffect(fetchAllPages, []);
  return (
    <ResidentContext.Provider value={resident}>
      <LastResort>
        <KioskScreen resident={resident} />
      </LastResort>
    </ResidentContext.Provider>
  );
}

/** What comes before any place: the end of a visit, a browser that is no kiosk yet, the question whether one is there. */
export function KioskScreen({ resident }: KioskAppProps) {
  const { kiosk, ending, router } = resident;
  const enrolment = kiosk.services.enrolment.state.value;
  const warning = kiosk.idle.warning.value;
  const place = router.place.value;
  if (ending.underway.value) return <BlankPage />;
  if (enrolment.kind === 'loading' && !signOf(enrolment)) return <LoadingPage />;
  if (enrolment.kind === 'none') return <EnrolmentPage kiosk={kiosk} {...enrolment} />;
  if (warning) return <IdleWarning kiosk={kiosk} {...warning} />;
  return (
    <Boundary>
      {kiosk.services.heartbeat.value?.reply.outOfService && place.at !== 'person' ? (
        <OutOfServicePage kiosk={kiosk} />
      ) : place.at === 'attract' ? (
        <AttractPage kiosk={kiosk} />
      ) : (
        <PlacePage place={place} />
      )}
    </Boundary>
  );
}
