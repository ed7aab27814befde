import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** In a low window an answer comes below what asked for it: it is scrolled to, and the focus stays where it is. */
export const useBroughtIntoSight = (box: RefObject<HTMLElement | null>, answer: unknown): void => {
  useEffect(() => {
    if (answer) box.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
};
