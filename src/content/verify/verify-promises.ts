import { type Flaw, flaw } from './flaw.ts';
import { promisedInEnglish, weActInEnglish } from './we-act-english.ts';
import { oneActsInFrench, promisedInFrench, weActInFrench } from './we-act-french.ts';
import type { FrenchWords } from './words.ts';

/** After « agent », these say what it is or may do; any other word is taken for what it does. */
const harmless =
  'de|du|des|d’|à|au|aux|en|sur|sous|dans|chez|par|pour|avec|sans|ou|et|qui|que|comme|ici|si|peut|peuvent|pourra|pourront|municipa\\p{L}+|public|publics|territoria\\p{L}+';

/** An agent as the one who acts: « Un agent regarde », « Notre agent vous rappelle », « Un agent est là ». */
const agentActs = new RegExp(
  `(?<!\\p{L})(?<!(?:avec|à|par|chez|pour|vers|sans|de)\\s)(?<!d’)(?:(?:une?|les|nos|notre|votre|cet|cette)\\s+|l’)agent(?:e|s|es)?\\s+(?!(?:${harmless})(?!\\p{L}))\\p{L}`,
  'iu',
);

const isTitleOrLabel = (key: string): boolean => /(?:^|\.)(?:title|label)$/.test(key);

/** What a person answers is said by them: « Nous habitons Paris ». */
const isTheirs = (key: string): boolean => /^fields\..*label$/.test(key);

const ofWe =
  'Dites ce que la personne peut faire (« Voyez avec un agent »), ou ce qui est, sans dire qui agit (« Un paiement est en cours de vérification »). Ce titre ne sait pas si quelqu’un est là.';

const promises = (
  { texts, places }: FrenchWords,
  isPromised: (text: string) => boolean,
  weAct: (text: string, theirs: boolean) => boolean,
): readonly Flaw[] =>
  [...texts].flatMap(([key, text]) => {
    if (!isTitleOrLabel(key)) return [];
    const acts = weAct(text, isTheirs(key));
    if (!acts && !isPromised(text)) return [];
    const says = `Ce titre promet ce que fera quelqu’un : « ${text} »`;
    const suggestion = acts ? { suggestion: ofWe } : {};
    return [flaw('promised-act', places.get(key) ?? [], says, { about: key, ...suggestion })];
  });

/**
 * A title or a label that promises what somebody will do. What is said of an agent maps to a state of the server; a text
 * written months ago cannot know whether one is there. See decision-promises.md for where the line is.
 */
export const verifyPromises = (words: FrenchWords): readonly Flaw[] =>
  promises(
    words,
    (text) => agentActs.test(text) || promisedInFrench(text),
    (text, theirs) => weActInFrench(text, theirs) || oneActsInFrench(text, theirs),
  );

/** The same in a translation into English. */
export const verifyEnglishPromises = (words: FrenchWords): readonly Flaw[] =>
  promises(words, promisedInEnglish, weActInEnglish);
