import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Tells the whole page, through a custom property, how high an element stands; nought once it is gone. */
export function useMeasuredBlock(element: RefObject<HTMLElement | null>, property: `--${string}`): void {
  useLayoutEffect(() => {
    const measured = element.current;
    const root = document.documentElement;
    if (!measured || typeof ResizeObserver === 'undefined') return undefined;
    const tell = () => root.style.setProperty(property, `${measured.offsetHeight}px`);
    const observer = new ResizeObserver(tell);
    observer.observe(measured);
    tell();
    return () => {
      observer.disconnect();
      root.style.removeProperty(property);
    };
  }, []);
}
