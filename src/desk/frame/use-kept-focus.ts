import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When the focused button goes because its action was done, the focus goes to the first button that is left in the
 * box, and not to the top of the page.
 */
export const useKeptFocus = (box: RefObject<HTMLElement | null>): void => {
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = (event: FocusEvent): void => {
      hadFocus.current = event.target instanceof Node && (box.current?.contains(event.target) ?? false);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
  });
};
