import { describe, expect, it } from 'vitest';
import { instant } from '#core/instant.ts';
import type { Answer, Refused } from '../../api/reply.ts';
import type { CameList } from './desk-list.ts';
import { createPagedList } from './paged-list.ts';

const noReply: Refused = { ok: false, problem: 'network', status: null, retryAfterMillis: null, body: null };

/** A server of numbers: the waiting ones from 1, the ones that are over from 101; ten at a time, cursors are numbers. */
const world = () => {
  const server = { first: 1, waiting: 25, over: 12, up: true };
  const asked: (string | null)[] = [];
  let onItsWay = Promise.resolve();
  /** What is asked from here on is answered at once, and arrives once it is let in. */
  const slow = (): (() => void) => {
    let letIn = (): void => undefined;
    onItsWay = new Promise((done) => {
      letIn = done;
    });
    return () => letIn();
  };
  const swift = (): void => {
    onItsWay = Promise.resolve();
  };
  const page = (part: 'waiting' | 'over', from: number) => {
    const all = Array.from({ length: server[part] }, (_, at) => at + (part === 'over' ? 101 : server.first));
    const items = all.filter((n) => n > from).slice(0, 10);
    const last = items.at(-1) ?? from;
    const count = all.filter((n) => n > last).length;
    return { items, rest: count === 0 ? null : { count, after: `${part}~${last}` } };
  };
  const ask = async (after: string | null): Promise<Answer<CameList<number>>> => {
    asked.push(after);
    if (!server.up) return noReply;
    const [part, from = -1_000] = after?.split('~') ?? [];
    const waiting = part === 'over' ? { items: [], rest: null } : page('waiting', Number(from));
    const over = part === 'waiting' ? { items: [], rest: null } : page('over', Number(from));
    await onItsWay;
    return {
      ok: true,
      value: { items: [...waiting.items, ...over.items], rest: { waiting: waiting.rest, over: over.rest } },
    };
  };
  const list = createPagedList(
    ask,
    (one, other) => one === other,
    () => instant(1_790_000_000_000),
  );
  const items = () => (list.list.value.state === 'ready' ? list.list.value.items : []);
  const left = () => {
    const now = list.list.value;
    return now.state === 'ready' ? [now.rest?.waiting?.count ?? 0, now.rest?.over?.count ?? 0] : null;
  };
  return { ...list, server, asked, items, left, slow, swift };
};

describe('a list that comes in parts', () => {
  it('says what it leaves out, and gives the next ones of one part', async () => {
    const { load, next, items, left } = world();
    await load();
    expect([items().length, left()]).toEqual([20, [15, 2]]);
    await next('waiting');
    expect([items().length, left()]).toEqual([30, [5, 2]]);
    await next('over');
    await next('waiting');
    expect([new Set(items()).size, left()]).toEqual([37, [0, 0]]);
  });

  it('read again, it stays as long as it was made', async () => {
    const { load, next, items, left, server } = world();
    await load();
    await next('waiting');
    server.waiting = 26;
    await load();
    expect([items().length, left()]).toEqual([30, [6, 2]]);
    server.waiting = 8;
    await load();
    expect([items().length, left()]).toEqual([18, [0, 2]]);
  });

  it('next ones that did not come leave what stands there, and can be asked for again', async () => {
    const { load, next, items, left, server } = world();
    await load();
    server.up = false;
    expect(await next('waiting')).toEqual({ ok: false, refusal: { code: 'offline' } });
    expect([items().length, left()]).toEqual([20, [15, 2]]);
    server.up = true;
    await next('waiting');
    expect(items()).toHaveLength(30);
  });

  it('where nothing is left out nothing is asked', async () => {
    const { load, next, asked, server } = world();
    server.waiting = 3;
    await load();
    await next('waiting');
    expect(asked).toEqual([null]);
  });

  it('what was read anew while the next ones came is read whole, without a hole', async () => {
    const { load, next, items, server } = world();
    await load();
    const coming = next('waiting');
    server.waiting = 40;
    await Promise.all([coming, load()]);
    await load();
    expect(items().filter((n) => n < 100)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('next ones that come after it was read anew are asked for again: they may not follow on any more', async () => {
    const { load, next, items, left, server, slow, swift } = world();
    await load();
    const letIn = slow();
    const coming = next('waiting');
    swift();
    [server.first, server.waiting] = [-4, 30];
    await load();
    letIn();
    await coming;
    expect(items().filter((n) => n < 100)).toEqual(Array.from({ length: 20 }, (_, at) => at - 4));
    expect(left()).toEqual([10, 2]);
  });

  it('what was answered while the parts came stands there once, in its newer place', async () => {
    const one = (id: string, state: string) => ({ id, state });
    const more = { count: 1, after: 'over~2' };
    let moved = false;
    const list = createPagedList(
      async (after) =>
        after === null
          ? {
              ok: true,
              value: { items: [one('a', 'waits'), one('b', 'over')], rest: { waiting: null, over: more } },
            }
          : {
              ok: true,
              value: { items: [one(moved ? 'a' : 'c', 'over')], rest: { waiting: null, over: null } },
            },
      (left, right) => left.id === right.id,
      () => instant(1_790_000_000_000),
    );
    await list.load();
    await list.next('over');
    moved = true;
    await list.load();
    expect(list.list.value).toMatchObject({ items: [one('b', 'over'), one('a', 'over')] });
  });

  it('stays forgotten when the next ones come after that, or do not come', async () => {
    const { load, next, forget, list, asked, server, slow } = world();
    for (const up of [true, false]) {
      server.up = true;
      await load();
      const letIn = slow();
      server.up = up;
      const coming = next('waiting');
      const questions = asked.length;
      forget();
      letIn();
      expect(await coming).toEqual({ ok: true, value: undefined });
      expect([list.value, asked.length]).toEqual([{ state: 'loading' }, questions]);
    }
  });

  it('is forgotten with its length', async () => {
    const { load, next, items, forget } = world();
    await load();
    await next('waiting');
    forget();
    await load();
    expect(items()).toHaveLength(20);
  });
});
