const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** What a person typed, as the code was made: any case, any spacing, and 0 or 1 typed as letters. */
export const normaliseCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => lookalikes[letter] ?? letter);

/** In two groups of four, to be read aloud. */
export const spacedCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** The part that is stored in clear, so that a wrong try counts against few codes. */
export const selectorOf = (code: string): string => code.slice(0, 2);
