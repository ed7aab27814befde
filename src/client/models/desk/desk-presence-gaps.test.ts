import { expect, it } from 'vitest';
import { instantOf } from '#core/calendar/wall-clock.ts';
import type { DeskApi } from '../../api/call.ts';
import { createDeskPresenceGaps } from './desk-presence-gaps.ts';

/** Wednesday 25 November 2026. */
const now = instantOf({ date: '2026-11-25', minute: 600 });

const world = () => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const call = (_: string, { query }: { readonly query: { readonly week: string } }) => {
    asked.push(query.week);
    return new Promise((resolve) => {
      const value = { sites: [{ siteId: query.week, days: [] }] };
      answers.push(() => resolve({ ok: true, value }));
    });
  };
  return { asked, answers, gaps: createDeskPresenceGaps({ call } as unknown as DeskApi, () => now) };
};

it('begins with the week of today, and shows nothing of one week under the name of another', async () => {
  const { asked, answers, gaps } = world();
  const first = gaps.load();
  answers[0]?.();
  await first;
  expect(gaps.list.value).toMatchObject({ state: 'ready', items: [{ siteId: '2026-11-23' }] });
  const second = gaps.show('2026-11-18');
  expect([gaps.monday.value, gaps.list.value.state]).toEqual(['2026-11-16', 'loading']);
  answers[1]?.();
  await second;
  expect(gaps.list.value).toMatchObject({ items: [{ siteId: '2026-11-16' }] });
  expect(asked).toEqual(['2026-11-23', '2026-11-16']);
});

it('an answer that comes after another week was chosen is dropped', async () => {
  const { answers, gaps } = world();
  const late = gaps.load();
  const next = gaps.show('2026-11-16');
  answers[1]?.();
  await next;
  answers[0]?.();
  await late;
  expect(gaps.list.value).toMatchObject({ items: [{ siteId: '2026-11-16' }] });
});
