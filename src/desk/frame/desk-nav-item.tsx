import { type PageName, placeOfPage } from '../pages.ts';
import { useDesk } from '../use-desk.ts';

interface DeskNavItemProps {
  readonly page: PageName;
  readonly here: boolean;
  readonly onGo?: () => void;
}

/** A link like any other: its address can be opened beside, and it goes there without loading the desk again. */
export const DeskNavItem = ({ page, here, onGo }: DeskNavItemProps) => {
  const { services, words } = useDesk();
  const to = placeOfPage(page);
  return (
    <a
      class="desk-nav__item"
      href={services.places.hrefOf(to)}
      aria-current={here ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onGo?.();
        services.places.go(to);
      }}
    >
      {words.t(`desk.nav.${page}`)}
    </a>
  );
};
