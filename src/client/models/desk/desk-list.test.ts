import { describe, expect, it } from 'vitest';
import { instant } from '#core/instant.ts';
import type { Answer, Refused } from '../../api/reply.ts';
import { createDeskList } from './desk-list.ts';

const now = instant(1_790_000_000_000);

const noReply: Refused = { ok: false, problem: 'network', status: null, retryAfterMillis: null, body: null };
const good = (...items: readonly number[]): Answer<readonly number[]> => ({ ok: true, value: items });

const aList = () => {
  const asked: ((answer: Answer<readonly number[]>) => void)[] = [];
  const list = createDeskList<number>(
    () => new Promise((answer) => asked.push(answer)),
    () => now,
  );
  const answer = async (at: number, given: Answer<readonly number[]>): Promise<void> => {
    asked[at]?.(given);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { ...list, answer };
};

describe('a list that the server keeps', () => {
  it('that came stays when it cannot be read again, and says that it is old', async () => {
    const { list, load, answer } = aList();
    void load();
    await answer(0, good(1, 2));
    void load();
    await answer(1, noReply);
    expect(list.value).toEqual({ state: 'ready', items: [1, 2], readAt: now, stale: true });
  });

  it('that never came says why', async () => {
    const { list, load, answer } = aList();
    void load();
    await answer(0, noReply);
    expect(list.value).toEqual({ state: 'refused', refusal: { code: 'offline' } });
  });

  it('goes from the screen of who may no longer see it', async () => {
    const { list, load, answer } = aList();
    void load();
    await answer(0, good(1));
    void load();
    await answer(1, { ...noReply, problem: 'forbidden' });
    expect(list.value).toEqual({ state: 'refused', refusal: { code: 'forbidden' } });
  });

  it('is what the last question was answered, whichever answer comes last', async () => {
    const { list, load, answer } = aList();
    void load();
    void load();
    await answer(1, good(2));
    await answer(0, good(1));
    expect(list.value).toMatchObject({ items: [2] });
  });

  it('keeps a newer word on one item when an older list comes after it', async () => {
    const { list, load, put, answer } = aList();
    void load();
    await answer(0, good(1, 2));
    void load();
    put(20, (item) => item === 2);
    await answer(1, good(1, 2));
    expect(list.value).toMatchObject({ items: [1, 20] });
  });

  it('is forgotten, even while an answer is under way', async () => {
    const { list, load, forget, answer } = aList();
    void load();
    forget();
    await answer(0, good(1));
    expect(list.value).toEqual({ state: 'loading' });
  });
});
