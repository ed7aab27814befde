/** « we » at the head of a clause; « the letter we sent », « what we keep » name a thing. */
const weEnglish =
  /(?:^|[.,;:!?…(«“"—–-]\s*|(?<!\p{L})(?:and|then|so|but|or|because|while|until|when|if|once|as|after|before|here|now|today|tomorrow|soon)\s+)we(?<aux>[’'](?:ll|re|ve|d))?\s+(?<rest>[^.!?;:]*)/giu;

const aside = String.raw`(?:(?:now|then|always|already|also|just|soon|still|both|all|first|\p{L}+ly)\s+)*`;

const negated =
  /^(?:(?:do|does|did|can|could|will|shall|are|were|have|had|would|may)\s+not(?!\p{L})|(?:cannot|never|no\s+longer)(?!\p{L})|\p{L}+n[’']t(?!\p{L}))|^not(?!\p{L})/iu;

/** What a screen does by itself, and what is no act. */
const ofTheScreen = new RegExp(
  `^${aside}(?:know|see|find|show|explain|say|suggest|recommend|advise|understand|regret|need|can|may|could|were|had|do)(?!\\p{L})`,
  'iu',
);
const toBeShown = new RegExp(
  `^${aside}(?:show|explain|see|say|suggest|find|need|be\\s+sorry)(?!\\p{L})`,
  'iu',
);
const present = new RegExp(
  `^${aside}(?:here|there|available|ready|with\\s+you|at\\s+your|\\p{L}+ing)(?!\\p{L})`,
  'iu',
);
const done = new RegExp(
  `^${aside}(?:\\p{L}+ed|sent|found|written|made|taken|got|begun|told|seen|put|kept)(?!\\p{L})`,
  'iu',
);

const after = (rest: string, head: RegExp): string | null => {
  const found = head.exec(rest);
  return found && rest.slice(found[0].length);
};

/** Whether « we » with what follows says that somebody does something, or will, or did. */
const isAct = (aux: string, rest: string): boolean => {
  if (negated.test(rest)) return false;
  const going = after(rest, /^(?:are\s+)?going\s+to\s+/iu);
  const will = aux.endsWith('ll') ? rest : after(rest, /^(?:will|shall)\s+/iu);
  const coming = going ?? will;
  if (coming !== null) return !toBeShown.test(coming);
  const being = aux.endsWith('re') ? rest : after(rest, /^are\s+/iu);
  if (being !== null) return present.test(being);
  const having = aux.endsWith('ve') ? rest : after(rest, /^have\s+/iu);
  if (having !== null) return done.test(having);
  return !aux.endsWith('d') && !ofTheScreen.test(rest);
};

/** « We check your file », « we’ll call you back ». In an answer that a person gives « we » is their family, but for « we … you ». */
export const weActInEnglish = (text: string, theirs: boolean): boolean =>
  [...text.matchAll(weEnglish)].some(({ groups }) => {
    const { aux = '', rest = '' } = groups ?? {};
    if (theirs && !/(?<!\p{L})you(?!\p{L})/iu.test(rest)) return false;
    return isAct(aux, rest);
  });

/** « An agent looks at your file », at the head of a clause: « ask an agent to look » promises nothing. */
const agentActs =
  /(?:^|[.,;:!?…(—–-]\s*|(?<!\p{L})(?:and|then|so|but|when|once|until)\s+)(?:an?|the|our|your)\s+(?:agent|adviser|officer)s?\s+(?!(?:can|may|might|could|cannot|who|that|of|from|in|at|to|or|and|if|whether|on|for|near|here)(?!\p{L}))\p{L}/iu;

/** « You will be called back. » */
const willBe =
  /(?<!\p{L})you(?:\s+will|[’']ll|\s+are\s+going\s+to)\s+be\s+(?:\p{L}+ly\s+)?(?:called|rung|phoned|contacted|received|helped|accompanied)(?!\p{L})/iu;

export const promisedInEnglish = (text: string): boolean => agentActs.test(text) || willBe.test(text);
