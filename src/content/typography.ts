const nbsp = '\u00a0';

/**
 * French typography, so that editors may type what their keyboard has: the curly apostrophe, and spaces that do not
 * break before `: ; ? ! »`, after `«`, before `€` and inside `8 h 30`; `19ᵉ` and `1ᵉʳ` for `19e` and `1er`.
 */
export const frenchTypography = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=[\p{L}{])/gu, '’')
    .replace(/[ \u202f]+(?=[:;?!»€])/g, nbsp)
    .replace(/«[ \u202f]+/g, `«${nbsp}`)
    .replace(/(?<=\d) h (?=\d)/g, `${nbsp}h${nbsp}`)
    .replace(/(?<=\d) h\b/g, `${nbsp}h`)
    .replace(/(?<![\p{L}\d./-])(\d{1,2})e(?![\p{L}\d])/gu, '$1ᵉ')
    .replace(/(?<![\p{L}\d./-])1er(?![\p{L}\d])/gu, '1ᵉʳ');
