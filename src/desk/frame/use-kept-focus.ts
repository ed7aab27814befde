import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Marks the part of a box that takes the focus when it stands there. */
export const catchesFocus = { 'data-catches-focus': true } as const;

/**
 * When a focused button goes because it did its work, the focus goes to what took its place: a part that catches it,
 * or else the heading, and never to another button that the same key would press.
 */
export const useKeptFocus = (box: RefObject<HTMLElement | null>, headingId: string): void => {
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
    const next =
      box.current?.querySelector<HTMLElement>('[data-catches-focus] button') ??
      document.getElementById(headingId);
    next?.focus();
  });
};
