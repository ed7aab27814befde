/** What may stand between « nous » and its verb. */
const between =
  "(?:(?:ne|vous|nous|le|la|les|lui|leur|y|en|tous|toutes|tout|bien|aussi|donc|alors|ici|maintenant|aujourd[’']hui|ensuite|puis|déjà|toujours|encore|ensemble|vite|\\p{L}+ment)\\s+|(?:n|l|m)[’'])";

/** « nous », what stands before it, its verb, and what follows: « (Ici,) nous (vous) (rappelons) (demain) ». */
const weFrench = new RegExp(
  String.raw`(?<before>.*?)(?<![\p{L}’'-])nous\s+(?<between>${between}*)(?<verb>\p{L}+ons|sommes)(?!\p{L})(?<rest>[^.!?;:]*)`,
  'giu',
);

/** What a screen does by itself: it shows, says and looks for what is written or asked here, and knows it or not. */
const screen =
  'montr|expliqu|dis|sav|connaiss|voy|trouv|propos|conseill|recommand|regrett|parl|comprenn|compren|pouv';
const ofTheScreen = new RegExp(`^(?:${screen})ons$`, 'iu');
const toBeShown =
  /^\s*(?:vous\s+|le\s+|la\s+|les\s+|en\s+)*(?:montrer|expliquer|dire|voir|proposer|parler|poser|trouver|commencer)(?!\p{L})/iu;

const negated = /(?:^|\s)n(?:e\s|[’'])/iu;
const negation = /^\s*(?:\p{L}+\s+){0,3}?(?:pas|plus|rien|jamais|aucune?|personne|guère)(?!\p{L})/iu;

/** « La lettre que nous envoyons », « Ce que nous gardons », « Comment nous calculons »: names a thing, promises none. */
const relative = /(?<!\p{L})(?:qu[e’']|dont|où|comment|pourquoi)\s*$/iu;
const causal =
  /(?<!\p{L})(?:pendant|parce|dès|tandis|après|alors|avant|afin|pour|ainsi|attendez|temps)\s+que\s*$/iu;

/** « Nous sommes là », « nous sommes en train de… »; « nous sommes désolés » and « ouverts le lundi » are no acts. */
const present = /^\s*(?:là|présente?s|disponibles|prêts|à\s+votre|avec\s+vous|en\s+train)(?!\p{L})/iu;
/** « Nous avons vérifié »; « nous avons besoin », « nous avons deux guichets » are no acts. */
const done =
  /^\s*(?:(?:bien|déjà|tout|vite|\p{L}+ment)\s+)*(?!(?:trois|besoin|lundi|mardi|midi|ici)(?!\p{L}))\p{L}+(?:ée?s?|is|it|ite|u|ue|us|ues|ert|erte|i|ie)(?!\p{L})/iu;

/** Whether « nous » with this verb says that somebody does something, or will, or did. */
const isAct = (verb: string, rest: string): boolean => {
  if (/^sommes$/iu.test(verb)) return present.test(rest);
  if (/^avons$/iu.test(verb)) return done.test(rest);
  if (/^allons$/iu.test(verb)) return !toBeShown.test(rest);
  return !ofTheScreen.test(verb);
};

/**
 * « Nous » and a verb in -ons with what may stand between: « Nous vérifions un paiement », « nous vous rappelons ». In an
 * answer that a person gives (`theirs`) « nous » is their family, but for « nous vous… ».
 */
export const weActInFrench = (text: string, theirs: boolean): boolean =>
  [...text.matchAll(weFrench)].some(({ groups }) => {
    const { before = '', between: said = '', verb = '', rest = '' } = groups ?? {};
    if (theirs && !/(?<!\p{L})vous(?!\p{L})/iu.test(said)) return false;
    if (negated.test(` ${said}`) && negation.test(rest)) return false;
    if (relative.test(before) && !causal.test(before)) return false;
    return isAct(verb, rest);
  });

const acts =
  "rappel|recev|reçoi|recontact|contact|accompagn|répond|aid|vérifi|examin|étudi|trait|envo|transmet|prépar|s[’']occup";

/** « On vous rappelle », « on vérifie votre dossier »: what a service does; « on paie ici » says how things are. */
const oneActs = new RegExp(
  String.raw`(?<![\p{L}’'])(?<!(?:où|si|comment|pourquoi)\s)(?:l[’'])?on\s+(?<whom>vous\s+|le\s+|la\s+|les\s+|l[’'])?(?:${acts})\p{L}*`,
  'iu',
);

export const oneActsInFrench = (text: string, theirs: boolean): boolean => {
  const found = oneActs.exec(text);
  return found !== null && (!theirs || /^vous/iu.test(found.groups?.['whom'] ?? ''));
};

/** « Vous serez rappelé », « vous allez être reçue ». */
const willBe =
  /(?<!\p{L})vous\s+(?:serez|allez\s+être)\s+(?:(?:vite|bientôt|\p{L}+ment)\s+)?(?:rappelé|reçu|contacté|recontacté|accompagné|aidé)(?:e|s|es)?(?!\p{L})/iu;

export const promisedInFrench = (text: string): boolean => willBe.test(text);
