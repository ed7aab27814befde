import { useEffect } from 'preact/hooks';

const kinds = ['pointerdown', 'keydown', 'wheel'] as const;

/** Tells of every sign that someone is there. */
export const useTouches = (touched: () => void): void => {
  useEffect(() => {
    for (const kind of kinds) document.addEventListener(kind, touched, { passive: true, capture: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, touched, { capture: true });
    };
  }, [touched]);
};
