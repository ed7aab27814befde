import { expect, it } from 'vitest';
import type { Span } from '#core/calendar/opening-hours.ts';
import { desk } from '#i18n/locales/fr-desk.ts';
import { words } from '#i18n/locales/fr.ts';
import { createTranslator } from '#i18n/translator.ts';
import { nobodyWords, weekWords } from './gap-words.ts';
import { type KnownDay, knownDay } from './known-day.ts';

const french = createTranslator('fr', { ...words, desk });
const long: Span = { from: 510, to: 1_020 };
const quarter: Span = { from: 510, to: 525 };

const day = (watched: readonly Span[], gaps: readonly Span[] = []): KnownDay => ({
  date: '2026-11-23',
  opens: [long],
  watched: [...watched],
  gaps: [...gaps],
});

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const week = (...days: readonly KnownDay[]): string => plain(weekWords(days, french));

it('of a week of which one quarter was recorded, speaks of that quarter, and says that it is little', () => {
  const said = week(day([quarter]), day([]));
  expect(said).toContain('15 min');
  expect(said).toContain('n’est pas relevé');
  expect(said).not.toContain('toujours');
});

it('of a week that was recorded whole, says no more than that', () => {
  expect(week(day([long]))).toContain('8 h 30');
  expect(week(day([long]))).not.toContain('n’est pas relevé');
});

it('of a day of which a part was recorded, says which part', () => {
  expect(plain(nobodyWords(day([quarter]), french))).toContain('15 min');
  expect(nobodyWords(day([long]), french)).toBe('Jamais');
  expect(nobodyWords(day([]), french)).toBe('Pas encore relevé');
});

it('of a day whose hours were said otherwise afterwards, speaks of what was recorded within them alone', () => {
  const recorded = {
    date: '2026-11-12',
    watched: [{ from: 840, to: 1_170 }],
    gaps: [{ from: 840, to: 855 }],
  };
  const morning = [{ from: 600, to: 720 }];
  expect(nobodyWords(knownDay(recorded, morning), french)).toBe('Pas encore relevé');
  expect(week(knownDay(recorded, morning))).not.toContain('5 h 30');
  expect(knownDay(recorded, [{ from: 600, to: 900 }])).toMatchObject({
    watched: [{ from: 840, to: 900 }],
    gaps: [{ from: 840, to: 855 }],
  });
  expect(knownDay(recorded, null)).toMatchObject({ ...recorded, opens: [] });
});
