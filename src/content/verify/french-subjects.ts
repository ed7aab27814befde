/** An agent; « nous »; « on »; and the mairie, a service or somebody. */
export type Who = 'agent' | 'we' | 'one' | 'somebody';

/** « Avec un agent », « à la mairie », « le site de la Ville »: after these, others act. */
const notAfter = String.raw`(?<!(?<!\p{L})(?:avec|à|par|chez|pour|vers|sans|de|dans|devant|sur|sous|contre|depuis|entre|selon|comme|ou)\s+)(?<!d’)(?<![\p{L}-])`;

const anAgent = String.raw`(?:(?:une?|les|nos|notre|votre|vos|cet|cette|deux|trois|quatre|cinq|plusieurs|quelques)\s+(?:autres?\s+)?|(?:l’)?une?\s+(?:de\s+(?:nos|vos|ces)|des)\s+|l’)`;
/** « Des agents » is « of the agents » elsewhere than where a clause begins. */
const someAgents = String.raw`(?<=^|[,:;]\s|(?<!\p{L})(?:ici|demain|bientôt|ensuite|puis|maintenant|et)\s)(?:des\s+)?`;
const place = String.raw`(?:la|votre|notre)\s+(?:mairie|ville|commune)|l’accueil`;
const service = String.raw`(?:un|le|les|votre|vos|notre|nos)\s+(?:services?|guichets?|équipes?|conseill(?:er|ère)s?)|(?:(?:une|notre|votre)\s+|l’)(?:équipe|conseillère)`;

export const subjects: Readonly<Record<Who, RegExp>> = {
  agent: new RegExp(`${notAfter}(?:${anAgent}|${someAgents})agent(?:e|s|es)?(?![\\p{L}’-])`, 'gu'),
  we: /(?<![\p{L}’-])nous(?![\p{L}-])/gu,
  one: /(?<![\p{L}’-])(?:l’)?on(?![\p{L}-])/gu,
  somebody: new RegExp(
    `${notAfter}(?:quelqu’un|une\\s+(?:autre\\s+)?personne|${place}|${service})(?![\\p{L}-])(?!\\s+(?:en\\s+ligne|numériques?))`,
    'gu',
  ),
};

export const clitic = String.raw`(?:(?:ne|vous|nous|le|la|les|lui|leur|y|en|se)\s+|[nlms]’)`;
export const adverb = String.raw`(?:(?:tous|toutes|tout|bien|aussi|donc|alors|ici|maintenant|aujourd’hui|demain|ensuite|puis|déjà|toujours|encore|ensemble|vite|bientôt|\p{L}+ment)\s+)`;

const opens = String.raw`(?:(?:qui|que|dont|où|si|quand|lorsque|comme|mais|car|je|tu|on|ils?|elles?)\s|(?:qu|lorsqu|c|j)’|s’ils?\s)`;
/** Any word, but for those that begin to say something else. */
const word = String.raw`(?!${opens})(?:[nlmsd]’|[^\s,;:.!?…]+\s+)`;

/** « Un agent de l’état civil, au premier étage, vous recevra ». */
const named = String.raw`(?:\s+(?!${opens})[^\s,;:.!?…]+){0,6}?`;

/** What may stand between who acts and the verb. « On » is the reader as well: there, little. */
export const between = (who: Who): string =>
  String.raw`(?:${who === 'agent' ? named : ''},[^,;:.!?…]{1,60},)?\s+(?:${who === 'one' ? `${clitic}|${adverb}` : word}){0,12}?`;

/** « Si un agent… », « la lettre que nous… », « comment on… »: a condition, or a thing that is named. */
const introduced = /(?<!\p{L})(?:si|s’|quand|lorsque|lorsqu’|où|comment|pourquoi|combien|dont|que|qu’)\s*$/u;
const asserted =
  /(?<!\p{L})(?:pendant|parce|tandis|alors|après|temps|attendez|sachez|notez|voici|promis|sûre?s?)\s+(?:que|qu’)\s*$/u;

export const isIntroduced = (before: string): boolean => introduced.test(before) && !asserted.test(before);

const not = /(?:^|\s)n(?:e\s+|’)(?:\S+\s+){0,5}?(?:pas|plus|rien|jamais|aucune?|personne|guère)(?!\p{L})/u;
/** « Ne » must stand before the verb: « si vous n’avez pas… » negates no help. */
export const isNegated = (before: string, whole: string): boolean =>
  /(?:^|\s)n(?:e\s|’)/u.test(before) && not.test(whole);

/** What a time begins with: « le lundi », « la semaine prochaine ». */
export const when =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|jour|lendemain|semaine|mois|plus';
