import type { DeskPlace } from '../services.ts';
import { useDesk } from '../use-desk.ts';

/** Only the pages that this person may open; none when there is one. */
export const DeskNav = () => {
  const { has, services, words } = useDesk();
  const { t } = words;
  const followsQueue = has('facilitator') || has('manager');
  const seesKiosks = has('manager') || has('administrator');
  if (!followsQueue || !seesKiosks) return null;
  return (
    <nav class="desk-nav" aria-label={t('desk.nav.label')}>
      <Item to={{ page: 'queue', ticketId: null }} here={services.places.place.value.page === 'queue'}>
        {t('desk.nav.queue')}
      </Item>
      <Item to={{ page: 'kiosks' }} here={services.places.place.value.page === 'kiosks'}>
        {t('desk.nav.kiosks')}
      </Item>
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
