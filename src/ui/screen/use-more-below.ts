import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const slackPx = 8;

export interface Below {
  /** More is to be seen below. */
  readonly more: boolean;
  /** The cue has its place, wherever one has scrolled to: nothing jumps when it goes. */
  readonly room: boolean;
}

/** What the cue alone takes from the region's height, beside a main action that stands there anyway. */
const takenBy = (below: HTMLElement | null): number => {
  const action = below?.querySelector<HTMLElement>('.screen__action');
  return (below?.offsetHeight ?? 0) - (action?.offsetHeight ?? 0);
};

/** Whether a region that scrolls inside itself has more to show below; `below` holds the cue and the main action. */
export function useMoreBelow(
  region: RefObject<HTMLElement | null>,
  below: RefObject<HTMLElement | null>,
): Below {
  const [seen, setSeen] = useState<Below>({ more: false, room: false });
  useEffect(() => {
    const element = region.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const look = () =>
      setSeen((was) => {
        const hidden = element.scrollHeight - element.clientHeight;
        // Asked as if the cue were not there, or it would come and go for ever.
        const room = hidden - (was.room ? takenBy(below.current) : 0) > slackPx;
        const more = room && hidden - element.scrollTop > slackPx;
        return more === was.more && room === was.room ? was : { more, room };
      });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return seen;
}
