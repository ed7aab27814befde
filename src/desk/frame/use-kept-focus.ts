import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Marks the part of a box that takes the focus when it stands there. */
export const catchesFocus = { 'data-catches-focus': true } as const;

/**
 * When the focused element of a box goes because the page changed, `next` says where the focus goes instead of the top
 * of the page. Browsers tell nobody that a focused element was removed, so the box is watched.
 */
export const useKeptFocus = (
  box: RefObject<HTMLElement | null>,
  next: (lostId: string) => HTMLElement | null,
): void => {
  useEffect(() => {
    const watched = box.current;
    if (!watched) return undefined;
    watched.dataset['keepsFocus'] = 'true';
    let last: Element | null = null;
    let keeper: Element | null = null;
    const onIn = ({ target }: FocusEvent): void => {
      last = target instanceof Element && watched.contains(target) ? target : null;
      keeper = last?.closest('[data-keeps-focus]') ?? null;
    };
    // Somebody who clicks beside everything gives the focus up; what was removed did not.
    const onOut = ({ target }: FocusEvent): void =>
      queueMicrotask(() => {
        if (target === last && last?.isConnected && document.activeElement === document.body) last = null;
      });
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      // A box inside this one knows better where to go.
      if (keeper !== watched && keeper?.isConnected) return;
      next(last.id)?.focus();
    });
    document.addEventListener('focusin', onIn);
    document.addEventListener('focusout', onOut);
    observer.observe(watched, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onIn);
      document.removeEventListener('focusout', onOut);
    };
  }, []);
};
