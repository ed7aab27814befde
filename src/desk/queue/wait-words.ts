import type { Millis } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** « 40 s », « 2 min 10 », « 1 h 05 »: live, so shorter than a sentence would say it. */
export const waitWords = (waited: Millis, { t }: Pick<Translator, 't'>): string => {
  const seconds = Math.max(0, Math.floor(waited / 1_000));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) {
    return t('desk.wait.hours', { hours: Math.floor(minutes / 60), minutes: two(minutes % 60) });
  }
  return minutes === 0
    ? t('desk.wait.seconds', { seconds })
    : t('desk.wait.minutes', { minutes, seconds: two(seconds % 60) });
};
