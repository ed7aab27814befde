const nbsp = '\u00a0';

/**
 * French typography, so that editors may type what their keyboard has: the curly apostrophe, and spaces that do not
 * break before `: ; ? ! »`, after `«`, before `€` and inside `8 h 30`.
 */
export const frenchTypography = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=[\p{L}{])/gu, '’')
    .replace(/[ \u202f]+(?=[:;?!»€])/g, nbsp)
    .replace(/«[ \u202f]+/g, `«${nbsp}`)
    .replace(/(?<=\d) h (?=\d)/g, `${nbsp}h${nbsp}`)
    .replace(/(?<=\d) h\b/g, `${nbsp}h`);
