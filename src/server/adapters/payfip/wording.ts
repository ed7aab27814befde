/** The provider takes letters, digits and spaces, at most 100: accents go, apostrophes and dashes become spaces. */
export const payableLabel = (label: string): string =>
  label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’\-–/]/g, ' ')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 100)
    .trim();

/** Six to thirty letters and digits, or null when nothing payable is left of the reference. */
export const payableReference = (reference: string): string | null => {
  const plain = reference.replace(/[^A-Za-z0-9]/g, '');
  return plain.length >= 6 && plain.length <= 30 ? plain : null;
};
