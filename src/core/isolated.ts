/**
 * A piece that keeps its own order inside a line of the other direction: a phone number, an amount, a name. Digits alone
 * count as left to right (Unicode UAX #9, FSI … PDI); without it the groups of a phone number would change places.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The same text without such marks, for what compares or reads texts. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
