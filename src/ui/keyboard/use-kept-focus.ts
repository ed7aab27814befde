import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const stay = (event: Event) => event.preventDefault();

/** Touching inside the element leaves the focus where it is: mousedown is what would move it, for a finger too. */
export function useKeptFocus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const touched = element.current;
    touched?.addEventListener('mousedown', stay);
    return () => touched?.removeEventListener('mousedown', stay);
  }, []);
}
