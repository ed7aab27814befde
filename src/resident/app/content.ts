import { computed, type ReadonlySignal } from '@preact/signals';
import type { Loadable } from '#client/models/loadable.ts';
import type { ContentService } from '../services.ts';
import type { Content } from './resident.ts';

/** Library and texts as one: there when both are. */
export const contentOf = ({ library, texts }: ContentService): ReadonlySignal<Loadable<Content>> =>
  computed(() => {
    const [books, words] = [library.value, texts.value];
    if (books.status === 'ready' && words.status === 'ready') {
      return { status: 'ready', value: { library: books.value, texts: words.value } };
    }
    const missing = books.status === 'unavailable' || words.status === 'unavailable';
    return { status: missing ? 'unavailable' : 'loading' };
  });
