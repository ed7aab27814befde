import type { Memory } from '#client/ports/memory.ts';
import { isLocale, type Locale } from '#core/locale.ts';

/** The language that was chosen on one's own device, for the next time its page opens; nothing of who chose it. */
export interface KeptLanguage {
  /** What was chosen, else the device's own. */
  readonly first: Locale;
  readonly own: Locale;
  /** The device's own language needs no keeping: so the page follows when the device changes. */
  keep(locale: Locale): void;
}

const key = 'language';

export const createKeptLanguage = (memory: Memory, own: Locale): KeptLanguage => {
  const kept = memory.read(key);
  return {
    first: isLocale(kept) ? kept : own,
    own,
    keep: (locale) => {
      const next = locale === own ? '' : locale;
      if (next !== (memory.read(key) ?? '')) memory.write(key, next);
    },
  };
};
