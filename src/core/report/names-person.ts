const address = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const title = /(?:^|[\s(«"'’])(?:M\.|Mr|MM\.|Mme|Mmes|Mlle|Madame|Monsieur|Mademoiselle)\s+\p{Lu}/u;
/** A phone number, a social security number, a bill's reference: nine digits or more, however they are grouped. */
const number = /\d(?:[\s.-]?\d){8,}/u;

/** Whether a text visibly names or writes to a person. It can't prove the contrary: a name alone looks like any word. */
export const namesPerson = (text: string): boolean => address.test(text) || title.test(text);

/** Whether a text holds a number long enough to be someone's. */
export const numbersPerson = (text: string): boolean => number.test(text);
