export type Caret = { readonly start: number; readonly end: number };
export type Typed = { readonly value: string; readonly caret: number };

export function typeAt(value: string, caret: Caret, text: string): Typed {
  const start = caret.start + text.length;
  return { value: value.slice(0, caret.start) + text + value.slice(caret.end), caret: start };
}

const signs = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** Takes away one sign as a reader sees it, or what is selected. */
export function eraseAt(value: string, caret: Caret): Typed {
  if (caret.start !== caret.end) return typeAt(value, caret, '');
  const last = [...signs.segment(value.slice(0, caret.start))].at(-1)?.index ?? 0;
  return { value: value.slice(0, last) + value.slice(caret.start), caret: last };
}

/** "@orange.fr" after "marie@gm" takes the place of what follows the at sign, instead of a second one. */
export function typeHelper(value: string, caret: Caret, helper: string): Typed {
  const at = value.indexOf('@');
  if (helper === '@' || !helper.startsWith('@') || at === -1) return typeAt(value, caret, helper);
  return typeAt(value, { start: at, end: value.length }, helper);
}
