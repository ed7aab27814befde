import { type Flaw, flaw } from './flaw.ts';
import type { FrenchWords } from './words.ts';

/** After « agent », these say what it is or may do; any other word is taken for what it does. */
const harmless =
  'de|du|des|d’|à|au|aux|en|sur|sous|dans|chez|par|pour|avec|sans|ou|et|qui|que|comme|ici|si|peut|peuvent|pourra|pourront|municipa\\p{L}+|public|publics|territoria\\p{L}+';

/** An agent as the one who acts: « Un agent regarde », « Notre agent vous rappelle », « Un agent est là ». */
const agentActs = new RegExp(
  `(?<!\\p{L})(?<!(?:avec|à|par|chez|pour|vers|sans|de)\\s)(?<!d’)(?:(?:une?|les|nos|notre|votre|cet|cette)\\s+|l’)agent(?:e|s|es)?\\s+(?!(?:${harmless})(?!\\p{L}))\\p{L}`,
  'iu',
);

/** The same said by « on », « nous » or « vous serez ». */
const weAct =
  /(?<!\p{L})(?:(?:on|nous)\s+vous\s+(?:rappel|recev|contact|accompagn|répond|aid)\p{L}+|vous\s+serez\s+(?:rappelée?|reçue?|contactée?|accompagnée?|aidée?))/iu;

const isTitleOrLabel = (key: string): boolean => /(?:^|\.)(?:title|label)$/.test(key);

/**
 * A title or a label that promises what somebody will do. What is said of an agent maps to a state of the server; a text
 * written months ago cannot know whether one is there.
 */
export const verifyPromises = ({ texts, places }: FrenchWords): readonly Flaw[] =>
  [...texts].flatMap(([key, text]) => {
    if (!isTitleOrLabel(key) || !(agentActs.test(text) || weAct.test(text))) return [];
    const says = `Ce titre promet ce que fera quelqu’un : « ${text} »`;
    return [flaw('promised-act', places.get(key) ?? [], says, { about: key })];
  });
