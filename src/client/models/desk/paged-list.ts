import type { ListRest } from '#contract/schemas/list-rest.ts';
import type { Instant } from '#core/instant.ts';
import type { Answer } from '../../api/reply.ts';
import { type CameList, createDeskList, type DeskList } from './desk-list.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

export type ListPart = keyof ListRest;

/** A list that the server gives in parts, the most urgent first, and says what it leaves out. */
export interface PagedList<T> extends Omit<DeskList<T>, 'add'> {
  /** The next ones of a part; they are read again with the others from then on. Nothing where none are left out. */
  next(part: ListPart): Promise<DeskAnswer>;
}

const nothingMore: DeskAnswer = { ok: true, value: undefined };
/** A server from before says nothing of what it leaves out. */
const noneLeft: ListRest = { waiting: null, over: null };

export const createPagedList = <T>(
  ask: (after: string | null) => Promise<Answer<CameList<T>>>,
  same: (one: T, other: T) => boolean,
  now: () => Instant,
): PagedList<T> => {
  let read: Readonly<Record<ListPart, number>> = { waiting: 0, over: 0 };
  let person = 0;

  const ofPart = async (
    part: ListPart,
    so: Required<CameList<T>>,
  ): Promise<Answer<Required<CameList<T>>>> => {
    let { items, rest } = so;
    for (let left = read[part]; left > 0 && rest[part] !== null; left -= 1) {
      const answer = await ask(rest[part].after);
      if (!answer.ok) return answer;
      items = [...items, ...answer.value.items];
      rest = { ...rest, [part]: answer.value.rest?.[part] ?? null };
    }
    return { ok: true, value: { items, rest } };
  };

  /** What moved from one part to the other meanwhile came twice: its later place is the newer word. */
  const once = (items: readonly T[]): readonly T[] =>
    items.filter((one, at) => !items.some((other, later) => later > at && same(one, other)));

  const all = async (): Promise<Answer<CameList<T>>> => {
    const first = await ask(null);
    if (!first.ok || read.waiting + read.over === 0) return first;
    const waiting = await ofPart('waiting', { rest: noneLeft, ...first.value });
    const whole = waiting.ok ? await ofPart('over', waiting.value) : waiting;
    return whole.ok ? { ok: true, value: { ...whole.value, items: once(whole.value.items) } } : whole;
  };

  const { add, forget, ...kept } = createDeskList<T>(all, now);
  const leftOf = (part: ListPart) => {
    const list = kept.list.peek();
    return list.state === 'ready' ? (list.rest?.[part] ?? null) : null;
  };

  return {
    ...kept,
    next: async (part) => {
      const from = leftOf(part);
      if (from === null) return nothingMore;
      const asker = person;
      const answer = await ask(from.after);
      if (asker !== person) return nothingMore;
      if (!answer.ok) return deskAnswer(answer, now());
      read = { ...read, [part]: read[part] + 1 };
      const list = kept.list.peek();
      // Read anew meanwhile: what came may not follow on what stands there now.
      if (list.state !== 'ready' || leftOf(part)?.after !== from.after) await kept.load();
      else {
        const rest = { ...noneLeft, ...list.rest, [part]: answer.value.rest?.[part] ?? null };
        add({ items: answer.value.items, rest }, same);
      }
      return nothingMore;
    },
    forget: () => {
      person += 1;
      read = { waiting: 0, over: 0 };
      forget();
    },
  };
};
