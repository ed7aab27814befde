import type { Role } from '#contract/schemas/desk.ts';
import { pagesFor } from '../pages.ts';
import { shortcuts } from './shortcuts.ts';

type Means = (typeof shortcuts)[keyof typeof shortcuts];

/** The keys that do something for this person, in the order of a call's life. */
export const keysFor = (has: (role: Role) => boolean): readonly (readonly [string, Means])[] => {
  const pages = pagesFor(has);
  const lists = pages.includes('queue') || pages.includes('requests');
  const works = (means: Means): boolean => {
    switch (means) {
      case 'next':
      case 'previous':
        return lists;
      case 'home':
        return pages.length > 1;
      case 'bill':
        return pages.includes('bill');
      case 'guides':
        return pages.includes('guides');
      case 'sheet':
        return true;
      default:
        return has('facilitator');
    }
  };
  return Object.entries(shortcuts).filter(([, means]) => works(means));
};
