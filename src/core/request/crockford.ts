/** Crockford's base 32: no I, L, O or U to misread. https://www.crockford.com/base32.html */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** What a person typed, as it was made: any case, any spacing, and 0 or 1 typed as letters. */
export const bareCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replace(/[OIL]/g, (letter) => lookalikes[letter] ?? letter);

/** The values of its characters, 0 to 31; null when one is not of the alphabet. */
export const valuesOf = (code: string): readonly number[] | null => {
  const values = code.split('').map((character) => crockford.indexOf(character));
  return values.includes(-1) ? null : values;
};
