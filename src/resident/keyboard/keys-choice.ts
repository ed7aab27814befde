import type { Locale } from '#core/locale.ts';
import type { KeyboardLayout, LetterOrder } from '#ui/keyboard/keyboard-layouts.ts';

/** How one person likes the letters; kept from field to field until the wipe. */
export interface KeysChoice {
  /** Null while nobody chose. */
  readonly order: LetterOrder | null;
  /** Latin letters, though the screen speaks Arabic. */
  readonly latin: boolean;
}

const unchosen: KeysChoice = { order: null, latin: false };

export const chosen = (before: KeysChoice | null, change: Partial<KeysChoice>): KeysChoice => ({
  ...(before ?? unchosen),
  ...change,
});

/** Only the screens of this language offer its letters: elsewhere one more key would be one more riddle. */
export const offersArabic = (locale: Locale): boolean => locale === 'ar';

/** What a field is written with: words in the letters of the screen's language, all else as the field asks. */
export const layoutFor = (
  asked: KeyboardLayout,
  choice: KeysChoice | null,
  locale: Locale,
): KeyboardLayout => {
  if (asked !== 'azerty' && asked !== 'abc') return asked;
  if (offersArabic(locale) && !choice?.latin) return 'arabic';
  return choice?.order ?? asked;
};
