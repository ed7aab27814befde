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
  expect(form.errors.value.map(({ field }) => field)).toEqual(['to', 'fr']);
  expect(sent).toEqual([]);
});

it('only the languages in which something was written leave', async () => {
  const { form, sent } = formWith();
  form.start('id', site, now);
  form.write('fr', ' Fermé pour travaux. ');
  form.write('ar', '  ');
  form.change({ kind: 'closure' });
  await form.save(now);
  const toAt = (now + 86_400_000) as Instant;
  const texts = { fr: 'Fermé pour travaux.' };
  expect(sent).toEqual([[site, 'id', { closes: true, fromAt: now, toAt, texts }]]);
  expect(form.draft.value).toBe(null);
});

it('the hours of a day leave as that day, its minutes, and its midnight as their end', async () => {
  const { form, sent } = formWith();
  form.start('id', site, now);
  form.write('fr', 'Le samedi des passeports.');
  form.change({ kind: 'hours', day: '2026-11-28', opens: '09:00', shuts: '12:00' });
  await form.save(now);
  const hours = { date: '2026-11-28', from: 540, to: 720 };
  const toAt = momentOf('2026-11-29T00:00');
  const texts = { fr: 'Le samedi des passeports.' };
  expect(sent).toEqual([[site, 'id', { closes: false, hours, fromAt: now, toAt, texts }]]);
});

it('hours need a day that is not past, an opening, and a closing after it; midnight closes a day', async () => {
  const { form, sent } = formWith();
  form.start('id', site, now);
  form.write('fr', 'Nocturne.');
  const wrong = async (day: string, opens: string, shuts: string) => {
    form.change({ kind: 'hours', day, opens, shuts });
    await form.save(now);
    return form.errors.value.map(({ field }) => field);
  };
  expect(await wrong('', '', '')).toEqual(['day', 'opens', 'shuts']);
  expect(await wrong('2026-11-23', '09:00', '12:00')).toEqual(['day']);
  expect(await wrong('2026-11-24', '12:00', '12:00')).toEqual(['shuts']);
  expect(sent).toEqual([]);
  expect(await wrong('2026-11-24', '20:00', '00:00')).toEqual([]);
  expect(sent).toMatchObject([[site, 'id', { hours: { from: 1_200, to: 1_440 } }]]);
});

it('hours that are changed come back as they were written', () => {
  const { form } = formWith();
  const hours = { date: '2026-11-28', from: 540, to: 1_440 };
  form.edit({
    noticeId: 'id',
    siteId: site,
    closes: false,
    hours,
    fromAt: now,
    toAt: now,
    texts: { fr: 'A' },
  });
  expect(form.draft.value).toMatchObject({
    kind: 'hours',
    day: '2026-11-28',
    opens: '09:00',
    shuts: '00:00',
  });
});
