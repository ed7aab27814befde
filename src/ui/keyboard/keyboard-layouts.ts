import { arabicExtras, arabicLetters } from './arabic-letters.ts';

export type KeyboardLayout = 'digits' | 'amount' | 'azerty' | 'abc' | 'arabic' | 'email' | 'reference';

/** The order of the letters: the one of French keyboards, or the alphabet for those who never typed. */
export type LetterOrder = 'azerty' | 'abc';

export type Script = 'latin' | 'arabic';

export type KeyRow = readonly string[];

const digits: KeyRow = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const accents: KeyRow = ['é', 'è', 'à', 'ç', 'ê', 'â', 'î', 'ô', 'û', 'ù', 'œ'];
const helpers: KeyRow = ['@', '.fr', '.com', '@gmail.com', '@orange.fr'];
const pad: readonly KeyRow[] = [
  ['1', '2', '3'],
  ['4', '5', '6'],
  ['7', '8', '9'],
];

const letters: Record<LetterOrder, readonly [KeyRow, KeyRow, KeyRow]> = {
  azerty: [
    ['a', 'z', 'e', 'r', 't', 'y', 'u', 'i', 'o', 'p'],
    ['q', 's', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm'],
    ['w', 'x', 'c', 'v', 'b', 'n'],
  ],
  abc: [
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'],
    ['k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't'],
    ['u', 'v', 'w', 'x', 'y', 'z'],
  ],
};

export type Board = {
  readonly rows: readonly KeyRow[];
  /** Signs that share the last line of letters with the backspace. */
  readonly lastRow: KeyRow;
  /** Signs at either side of the space bar. */
  readonly besideSpace: KeyRow;
  readonly accents: KeyRow;
  readonly helpers: KeyRow;
  readonly shift: boolean;
  readonly space: boolean;
  /** The other order of letters can be asked for. */
  readonly order: boolean;
  /** Digits alone, as on a telephone. */
  readonly pad: boolean;
};

const plain = { accents: [], helpers: [], shift: false, space: false, order: true, pad: false } as const;
const upper = (row: KeyRow): KeyRow => row.map((letter) => letter.toUpperCase());

/** All that one layout shows; the digits stand on every board, so that nobody looks for them. */
export function boardOf(layout: KeyboardLayout, order: LetterOrder): Board {
  if (layout === 'digits' || layout === 'amount') {
    const lastRow = layout === 'amount' ? [',', '0'] : ['0'];
    return { ...plain, rows: pad, lastRow, besideSpace: [], order: false, pad: true };
  }
  const [first, second, third] = letters[order];
  switch (layout) {
    case 'email':
      return {
        ...plain,
        rows: [digits, first, second],
        lastRow: third,
        besideSpace: ['-', '_', '.'],
        helpers,
      };
    case 'reference':
      return {
        ...plain,
        rows: [digits, upper(first), upper(second)],
        lastRow: upper(third),
        besideSpace: ['-', '/'],
        space: true,
      };
    case 'arabic':
      return {
        ...plain,
        rows: [digits, arabicLetters[0], arabicLetters[1]],
        lastRow: arabicLetters[2],
        besideSpace: ['،', '.'],
        accents: arabicExtras,
        space: true,
        order: false,
      };
    case 'azerty':
    case 'abc':
      return {
        ...plain,
        rows: [digits, first, second],
        lastRow: [...third, '’', '-'],
        besideSpace: [',', '.'],
        accents,
        shift: true,
        space: true,
      };
  }
}

/** The letters one may change to from here; a number, a reference, an address are never Arabic. */
export function otherScript(layout: KeyboardLayout): Script | null {
  if (layout === 'arabic') return 'latin';
  return layout === 'azerty' || layout === 'abc' ? 'arabic' : null;
}
