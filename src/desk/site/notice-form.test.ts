import { expect, it } from 'vitest';
import type { SiteId } from '#core/ids.ts';
import { type Instant, instant } from '#core/instant.ts';
import { localOf, momentOf } from './local-time.ts';
import { createNoticeForm } from './notice-form.ts';

const now = instant(Date.UTC(2026, 10, 24, 9, 30));
const site = 'mairie' as SiteId;

const formWith = () => {
  const sent: unknown[] = [];
  const done = async (...all: unknown[]) => {
    sent.push(all);
    return { ok: true as const, value: undefined };
  };
  return { form: createNoticeForm({ put: done, end: done }), sent };
};

it('moments are written and read by the clocks of Paris', () => {
  expect(localOf(now)).toBe('2026-11-24T10:30');
  expect(momentOf('2026-11-24T10:30')).toBe(now);
  expect(momentOf('2026-11-24')).toBe(null);
});

it('French is asked for, and an end that is still to come', async () => {
  const { form, sent } = formWith();
  form.start('id', site, now);
  form.change({ to: '2026-11-24T10:00' });
  await form.save(now);
  expect(form.errors.value.map(({ field }) => field)).toEqual(['fr', 'to']);
  expect(sent).toEqual([]);
});

it('only the languages in which something was written leave', async () => {
  const { form, sent } = formWith();
  form.start('id', site, now);
  form.write('fr', ' Fermé pour travaux. ');
  form.write('ar', '  ');
  form.change({ closes: true });
  await form.save(now);
  const toAt = (now + 86_400_000) as Instant;
  const texts = { fr: 'Fermé pour travaux.' };
  expect(sent).toEqual([[site, 'id', { closes: true, fromAt: now, toAt, texts }]]);
  expect(form.draft.value).toBe(null);
});
