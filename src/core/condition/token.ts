/** A piece of a condition's text; `offset` counts UTF-16 units from its start. */
export type Token =
  | { readonly kind: 'name' | 'sign'; readonly text: string; readonly offset: number }
  | { readonly kind: 'integer'; readonly value: number; readonly text: string; readonly offset: number }
  | { readonly kind: 'text'; readonly value: string; readonly text: string; readonly offset: number }
  | { readonly kind: 'end'; readonly text: ''; readonly offset: number };

export type TokenFault = {
  readonly reason: 'unexpected-character' | 'unclosed-text' | 'number-too-large';
  readonly offset: number;
};

const blank = /\s+/y;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const integer = /\d+/y;
const text = /"(?:[^"\\\n]|\\["'\\])*"|'(?:[^'\\\n]|\\["'\\])*'/y;
const sign = /&&|\|\||==|!=|<=|>=|[<>!()[\],+-]/y;

const matchAt = (pattern: RegExp, source: string, offset: number): string | null => {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0] ?? null;
};

const unescaped = (quoted: string): string => quoted.slice(1, -1).replace(/\\(.)/g, '$1');

const tokenAt = (source: string, offset: number): Token | TokenFault => {
  const word = matchAt(name, source, offset);
  if (word !== null) return { kind: 'name', text: word, offset };
  const digits = matchAt(integer, source, offset);
  if (digits !== null) {
    const value = Number(digits);
    if (!Number.isSafeInteger(value)) return { reason: 'number-too-large', offset };
    return { kind: 'integer', value, text: digits, offset };
  }
  const quoted = matchAt(text, source, offset);
  if (quoted !== null) return { kind: 'text', value: unescaped(quoted), text: quoted, offset };
  const mark = matchAt(sign, source, offset);
  if (mark !== null) return { kind: 'sign', text: mark, offset };
  const opens = source[offset] === '"' || source[offset] === "'";
  return { reason: opens ? 'unclosed-text' : 'unexpected-character', offset };
};

/** The tokens of a text with an `end` as the last, or the first thing that is none. */
export const tokensOf = (source: string): readonly Token[] | TokenFault => {
  const tokens: Token[] = [];
  let offset = 0;
  for (;;) {
    offset += matchAt(blank, source, offset)?.length ?? 0;
    if (offset >= source.length) break;
    const token = tokenAt(source, offset);
    if ('reason' in token) return token;
    tokens.push(token);
    offset += token.text.length;
  }
  return [...tokens, { kind: 'end', text: '', offset }];
};
