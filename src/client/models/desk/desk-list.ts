import { type ReadonlySignal, signal } from '@preact/signals';
import type { ListRest } from '#contract/schemas/list-rest.ts';
import type { Instant } from '#core/instant.ts';
import type { Answer } from '../../api/reply.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** A list that the server keeps. `stale`: it was asked again since `readAt`, and did not come. */
export type ListState<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | {
      readonly state: 'ready';
      readonly items: readonly T[];
      readonly readAt: Instant;
      readonly stale: boolean;
      /** What is left out of a list that comes in parts. */
      readonly rest?: ListRest;
    };

/** A list as it came. */
export interface CameList<T> {
  readonly items: readonly T[];
  readonly rest?: ListRest;
}

export interface DeskList<T> {
  readonly list: ReadonlySignal<ListState<T>>;
  /** Only the answer to the last question counts. */
  load(): Promise<void>;
  /** The server's newer word on the items that `same` knows. */
  put(item: T, same: (other: T) => boolean): void;
  /** More of the list that stands there, in place of what it left out. */
  add(more: Required<CameList<T>>, same: (one: T, other: T) => boolean): void;
  /** Back to nothing read: another person may sign in next. */
  forget(): void;
}

const noRight: readonly Refusal['code'][] = ['forbidden', 'not_found', 'signed_out'];

const came = <T>(value: readonly T[] | CameList<T>): CameList<T> =>
  'items' in value ? value : { items: value };

export const createDeskList = <T>(
  ask: () => Promise<Answer<readonly T[] | CameList<T>>>,
  now: () => Instant,
): DeskList<T> => {
  const list = signal<ListState<T>>({ state: 'loading' });
  let turn = 0;

  const refused = (refusal: Refusal): void => {
    const was = list.peek();
    // A list that was good a moment ago is better than none, for who may still see it.
    list.value =
      was.state === 'ready' && !noRight.includes(refusal.code)
        ? { ...was, stale: true }
        : { state: 'refused', refusal };
  };

  return {
    list,
    load: async () => {
      const mine = (turn += 1);
      const answer = await ask();
      if (mine !== turn) return;
      if (answer.ok) list.value = { state: 'ready', ...came(answer.value), readAt: now(), stale: false };
      else refused(refusalOf(answer, now()));
    },
    put: (item, same) => {
      const was = list.peek();
      // What was asked before this word is older than it.
      turn += 1;
      if (was.state === 'ready')
        list.value = { ...was, items: was.items.map((other) => (same(other) ? item : other)) };
    },
    add: ({ items, rest }, same) => {
      const was = list.peek();
      turn += 1;
      if (was.state !== 'ready') return;
      const fresh = items.filter((one) => !was.items.some((other) => same(one, other)));
      list.value = { ...was, items: [...was.items, ...fresh], rest };
    },
    forget: () => {
      turn += 1;
      list.value = { state: 'loading' };
    },
  };
};
