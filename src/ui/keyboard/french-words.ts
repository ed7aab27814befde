import type { KeyboardWords } from './keyboard-words.ts';

/** For examples and tests; the screens give their own. */
export const frenchWords: KeyboardWords = {
  label: 'Clavier à l’écran',
  shift: 'Majuscule',
  space: 'Espace',
  backspace: 'Effacer une lettre',
  done: 'Terminé',
  empty: 'Touchez les lettres',
  layouts: {
    digits: 'Chiffres',
    amount: 'Montant',
    azerty: 'AZERTY',
    abc: 'A B C',
    email: 'E-mail',
    reference: 'Référence',
  },
  signs: { '@': 'arobase', '.': 'point', ',': 'virgule', '-': 'tiret', _: 'tiret bas', '’': 'apostrophe' },
};
