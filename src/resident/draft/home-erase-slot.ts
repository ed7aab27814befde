import { signal } from '@preact/signals';
import type { HomeErase } from './home-erase.tsx';

/** What erases a walk at home, once it is there: the first screen does not wait for it. */
export const homeErase = signal<{ readonly HomeErase: typeof HomeErase } | null>(null);

/** To be awaited before a page on which one walks is shown. */
export const loadHomeErase = async (): Promise<void> => {
  homeErase.value = await import('./home-erase.tsx');
};
