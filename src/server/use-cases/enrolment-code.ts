/** In two groups of four, to be read aloud. */
export const spacedCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** The part that is stored in clear, so that a wrong try counts against few codes. */
export const selectorOf = (code: string): string => code.slice(0, 2);
