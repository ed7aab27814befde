import { useEffect } from 'preact/hooks';
import type { KeyboardTarget } from '#steps/keyboard-door.ts';

/** A page may go on under one address: what was typed is not echoed once the field that asked for it is gone. */
export const useClosedWithField = ({ id }: KeyboardTarget, close: () => void): void => {
  useEffect(() => {
    let seen = false;
    const look = (): void => {
      const there = document.getElementById(id) !== null;
      if (seen && !there) close();
      seen ||= there;
    };
    look();
    const changes = new MutationObserver(look);
    changes.observe(document.body, { childList: true, subtree: true });
    return () => changes.disconnect();
  }, [id, close]);
};
