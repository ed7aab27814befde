import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const slackPx = 8;

/** Whether a region that scrolls inside itself has more to show below. */
export function useMoreBelow(region: RefObject<HTMLElement | null>): boolean {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const look = () => setMore(element.scrollHeight - element.clientHeight - element.scrollTop > slackPx);
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
  return more;
}
