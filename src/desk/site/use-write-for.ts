import { useEffect } from 'preact/hooks';
import { useDesk } from '../use-desk.ts';
import type { NoticeForm } from './notice-form.ts';
import { sitesOf } from './sites-of.ts';

/** Begins a notice for the site that the address names, once, if this person works there. */
export const useWriteFor = (form: NoticeForm): void => {
  const { services, session } = useDesk();
  useEffect(() => {
    const place = services.places.place.peek();
    const asked = place.page === 'notices' ? place.writeFor : null;
    const site = sitesOf(session.peek()).find(({ siteId }) => siteId === asked);
    if (site) form.start(crypto.randomUUID(), site.siteId, services.clock.now.peek());
  }, [form, services, session]);
};
