import { Boundary } from '../failure/boundary.tsx';
import { LastResort } from '../failure/last-resort.tsx';
import { PlacePage } from './place-page.tsx';
import { ResidentContext } from './resident-context.ts';
import type { Resident } from './resident.ts';

/** The whole page at home. */
export function HomeApp({ resident }: { readonly resident: Resident }) {
  return (
    <ResidentContext.Provider value={resident}>
      <LastResort>
        <HomeScreen resident={resident} />
      </LastResort>
    </ResidentContext.Provider>
  );
}

export function HomeScreen({ resident }: { readonly resident: Resident }) {
  return (
    <Boundary>
      <PlacePage place={resident.router.place.value} />
    </Boundary>
  );
}
