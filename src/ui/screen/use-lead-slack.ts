import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * A wide screen keeps the question in sight beside its answers. One that is taller than the room would never show its
 * end: `--lead-slack` says by how much it is too tall, so that it stands still only once its end is seen.
 */
export function useLeadSlack(main: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const region = main.current;
    const lead = region?.querySelector<HTMLElement>('.split__lead, .heading--1');
    if (!region || !lead || typeof ResizeObserver === 'undefined') return undefined;
    const tell = () =>
      region.style.setProperty('--lead-slack', `${region.clientHeight - lead.offsetHeight}px`);
    const observer = new ResizeObserver(tell);
    observer.observe(region);
    observer.observe(lead);
    tell();
    return () => observer.disconnect();
  });
}
