import { type Flaw, flaw } from './flaw.ts';
import { promisedInEnglish } from './we-act-english.ts';
import { promisedInFrench } from './we-act-french.ts';
import type { FrenchWords } from './words.ts';

const isTitleOrLabel = (key: string): boolean => /(?:^|\.)(?:title|label)$/.test(key);

/** What a person answers is said by them: « Nous habitons Paris ». */
const isTheirs = (key: string): boolean => /^fields\..*label$/.test(key);

const suggestion =
  'Dites ce que la personne peut faire (« Voyez avec un agent », « Demandez à un agent de regarder »), ou ce qui est, sans dire qui agit (« Un paiement est en cours de vérification »). Un titre écrit d’avance ne sait pas ce que quelqu’un fera.';

const promises = (
  { texts, places }: FrenchWords,
  isPromised: (text: string, theirs: boolean) => boolean,
): readonly Flaw[] =>
  [...texts]
    .filter(([key, text]) => isTitleOrLabel(key) && isPromised(text, isTheirs(key)))
    .map(([key, text]) => {
      const says = `Ce titre promet ce que fera quelqu’un : « ${text} »`;
      return flaw('promised-act', places.get(key) ?? [], says, { about: key, suggestion });
    });

/**
 * A title or a label that says that a person does, or will do, an act of service for its reader. What is said of an agent
 * maps to a state of the server; a text written months ago cannot know it. See decision-promises.md for where the line is.
 */
export const verifyPromises = (words: FrenchWords): readonly Flaw[] => promises(words, promisedInFrench);

/** The same in a translation into English. */
export const verifyEnglishPromises = (words: FrenchWords): readonly Flaw[] =>
  promises(words, promisedInEnglish);
