import { useResident } from '../app/resident-context.ts';
import { HomePersonPage } from './home-person-page.tsx';
import { KioskPersonPage } from './kiosk-person-page.tsx';

/** The way to a person: the call and its state on a kiosk; the phone, the hours and the address at home. */
export function PersonPage() {
  const { kiosk } = useResident();
  return kiosk ? <KioskPersonPage kiosk={kiosk} /> : <HomePersonPage />;
}
