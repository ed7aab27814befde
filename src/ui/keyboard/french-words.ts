import type { KeyboardWords } from './keyboard-words.ts';

/** For examples and tests; the screens give their own. */
export const frenchWords: KeyboardWords = {
  label: 'Clavier à l’écran',
  shift: 'Majuscule',
  space: 'Espace',
  backspace: 'Effacer une lettre',
  done: 'Terminé',
  empty: 'Touchez les lettres',
  layouts: { azerty: 'AZERTY', abc: 'A B C' },
  scripts: { latin: 'ABC, lettres latines', arabic: 'ع, lettres arabes' },
  signs: { '@': 'arobase', '.': 'point', ',': 'virgule', '-': 'tiret', _: 'tiret bas', '’': 'apostrophe' },
};
