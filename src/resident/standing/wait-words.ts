import type { WaitRange } from '#core/ticket/wait/wait-range.ts';
import type { Translator } from '#i18n/translator.ts';

/** How long it may take, as honestly as it is known; null where nobody is there, which another sentence says. */
export const waitWords = (wait: WaitRange, { t }: Pick<Translator, 't'>): string | null => {
  switch (wait.is) {
    case 'range':
      return wait.fromMinutes === 0
        ? t('resident.call.wait.up-to', { to: wait.toMinutes })
        : t('resident.call.wait.range', { from: wait.fromMinutes, to: wait.toMinutes });
    case 'longer-than':
      return t('resident.call.wait.longer', { from: wait.minutes });
    case 'too-few':
      return t('resident.call.wait.too-few');
    case 'nobody':
      return null;
  }
};
