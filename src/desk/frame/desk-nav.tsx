import { menuOf, pageShown, pagesFor } from '../pages.ts';
import { useDesk } from '../use-desk.ts';
import { DeskNavItem } from './desk-nav-item.tsx';
import { DeskNavMore } from './desk-nav-more.tsx';
import './desk-nav.css';

/** Only the pages that this person may open; none when there is one. */
export const DeskNav = () => {
  const { has, services, words } = useDesk();
  const open = pagesFor(has);
  if (open.length < 2) return null;
  const here = pageShown(services.places.place.value.page, has);
  const { inLine, behind } = menuOf(open);
  return (
    <nav class="desk-nav" aria-label={words.t('desk.nav.label')}>
      {inLine.map((page) => (
        <DeskNavItem key={page} page={page} here={page === here} />
      ))}
      {behind.length > 0 && <DeskNavMore pages={behind} here={here} />}
    </nav>
  );
};
