/**
 * Where an Arabic computer has them and an Arabic phone shows them: also from right to left, ض stands at the left.
 * ذ stands before them as on phones. لا is one key and two letters.
 */
export const arabicLetters = [
  ['ض', 'ص', 'ث', 'ق', 'ف', 'غ', 'ع', 'ه', 'خ', 'ح', 'ج', 'د'],
  ['ش', 'س', 'ي', 'ب', 'ل', 'ا', 'ت', 'ن', 'م', 'ك', 'ط'],
  ['ذ', 'ئ', 'ء', 'ؤ', 'ر', 'لا', 'ى', 'ة', 'و', 'ز', 'ظ'],
] as const;

/** What elsewhere hides behind a second key, or a long touch: alif’s forms, and the v, g and p of names of the Maghreb. */
export const arabicExtras = ['أ', 'إ', 'آ', 'ڤ', 'ڨ', 'ڭ', 'پ'] as const;
