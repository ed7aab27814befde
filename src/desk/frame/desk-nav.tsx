import type { DeskPlace } from '../services.ts';
import { pageShown, pagesFor, placeOfPage } from '../pages.ts';
import { useDesk } from '../use-desk.ts';

/** Only the pages that this person may open; none when there is one. */
export const DeskNav = () => {
  const { has, services, words } = useDesk();
  const open = pagesFor(has);
  if (open.length < 2) return null;
  const here = pageShown(services.places.place.value.page, has);
  return (
    <nav class="desk-nav" aria-label={words.t('desk.nav.label')}>
      {open.map((page) => (
        <Item key={page} to={placeOfPage(page)} here={page === here}>
          {words.t(`desk.nav.${page}`)}
        </Item>
      ))}
    </nav>
  );
};

interface ItemProps {
  readonly to: DeskPlace;
  readonly here: boolean;
  readonly children: string;
}

const Item = ({ to, here, children }: ItemProps) => {
  const { places } = useDesk().services;
  return (
    <a
      class="desk-nav__item"
      href={places.hrefOf(to)}
      aria-current={here ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        places.go(to);
      }}
    >
      {children}
    </a>
  );
};
