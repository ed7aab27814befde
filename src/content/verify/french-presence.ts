import { adverb, between, isNegated, type Who, when } from './french-subjects.ts';

const thereAs = (who: Who, verbs: string, arrives: string): RegExp =>
  new RegExp(
    `^(?<gap>${between(who)})(?<act>(?:${verbs})\\s+(?:pas\\s+|plus\\s+|${adverb})*(?:là|présente?s?|disponibles?|prête?s?|à\\s+votre|avec\\s+vous|en\\s+route)|arriv(?:${arrives}))(?!\\p{L})(?<rest>[^,;:.!?…]*)`,
    'u',
  );
const there: Readonly<Partial<Record<Who, RegExp>>> = {
  agent: thereAs('agent', 'est|sont|sera|seront', 'e|ent|era|eront'),
  we: thereAs('we', 'sommes|serons', 'ons|erons'),
  somebody: thereAs('somebody', 'est|sera', 'e|era'),
};
const hours = new RegExp(
  `^\\s+(?:le|les|du|de|tous\\s+les|jusqu’à|à)\\s+(?:${when}|\\d)|^\\s+(?:dans|chez)\\s`,
  'u',
);

/** « Un agent est là », « nous sommes là pour vous », « quelqu’un arrive »; « là du lundi au vendredi » are hours. */
export const isThere = (who: Who, theirs: boolean, subject: string, after: string): boolean => {
  const { gap = '', act = '', rest = '' } = there[who]?.exec(after)?.groups ?? {};
  if (theirs || act === '' || isNegated(gap, gap + act)) return false;
  if (who === 'somebody' && subject !== 'quelqu’un') return false;
  return who === 'agent' || !hours.test(rest);
};
