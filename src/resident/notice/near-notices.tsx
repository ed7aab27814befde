import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { useDirectory } from '../places/use-directory.ts';
import { PlaceNotices } from './place-notices.tsx';
import { usePublicNotices } from './use-public-notices.ts';
import './near-notices.css';

export interface NearNoticesProps {
  readonly content: Content;
  /** The part of town that one chose to look in. */
  readonly area: string;
}

/** What the town halls of one's own part of town say today, before one sets out; nothing when they say nothing. */
export function NearNotices({ content, area }: NearNoticesProps) {
  const { language } = useResident();
  const directory = useDirectory(content).state.value;
  const notices = usePublicNotices().value;
  if (directory.status !== 'ready' || !language.whole.value) return null;
  const near = new Set(directory.value.places.filter((place) => place.area === area).map(({ id }) => id));
  const sites = content.library.sites
    .filter(({ id }) => near.has(id))
    .map((site) => ({ site, said: notices.filter(({ siteId }) => siteId === site.id) }))
    .filter(({ said }) => said.length > 0);
  return (
    <>
      {sites.map(({ site, said }) => (
        <section key={site.id} class="near-notices" aria-label={site.name}>
          <h2 class="near-notices__site">{site.name}</h2>
          <PlaceNotices notices={said} />
        </section>
      ))}
    </>
  );
}
