/** A typed enrolment code as the server made it: Crockford's base 32 has no I, L or O, and nobody types its dashes. */
export const typedCode = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
