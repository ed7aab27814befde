/**
 * What a sentence must say for a verb to be an act of service: `case` that it is about the reader's case (« votre dossier »,
 * « l’envoyons »), `you` that it is for the reader (« nous vous appelons »; « nous appelons cela » is none). `agent` is
 * for verbs that are an act of service when an agent does them alone: what explains may be a screen.
 */
export type Need = 'nothing' | 'case' | 'you' | 'agent';

export interface Verb {
  readonly infinitive: string;
  /** Present and future, third person and « nous »: no past, conditional or imperfect ends like these. */
  readonly forms: string;
  readonly need: Need;
}

const future = (stem: string): string => `${stem}(?:a|ont|ons)`;

const regular = (need: Need, stems: string): readonly Verb[] =>
  stems
    .split(' ')
    .map((stem) => ({ infinitive: `${stem}er`, forms: `${stem}(?:e|ent|ons)|${future(`${stem}er`)}`, need }));

const verb = (need: Need, infinitive: string, present: string, stem: string): Verb => ({
  infinitive,
  forms: `${present}|${future(stem)}`,
  need,
});

export const frenchVerbs: readonly Verb[] = [
  ...regular('nothing', 'vérifi revérifi contrôl regard examin étudi réétudi analys trait cherch recherch'),
  ...regular('case', 'aid assist accompagn prépar travaill'),
  ...regular('you', 'contact recontact téléphon guid'),
  ...regular('agent', 'expliqu montr donn conseill orient trouv'),
  verb('agent', 'remplir', 'remplit|remplissent', 'remplir'),
  verb('nothing', 'rappeler', 'rappelle(?:nt)?|rappelons', 'rappeller'),
  verb('nothing', 'occuper', 'occup(?:e|ent|ons)', 'occuper'),
  verb('case', 'répondre', 'répond(?:ent|ons)?', 'répondr'),
  verb('case', 'suivre', 'suit|suiv(?:ent|ons)', 'suivr'),
  verb('case', 'envoyer', 'envoie(?:nt)?|envoyons', 'enverr'),
  verb('case', 'transmettre', 'transmet(?:tent|tons)?', 'transmettr'),
  verb('you', 'appeler', 'appelle(?:nt)?|appelons', 'appeller'),
  verb('you', 'recevoir', 'reçoi(?:t|vent)|recevons', 'recevr'),
  verb('you', 'accueillir', 'accueill(?:e|ent|ons)', 'accueiller'),
  verb('you', 'attendre', 'attend(?:ent|ons)?', 'attendr'),
  verb('you', 'prévenir', 'prévien(?:t|nent)|prévenons', 'préviendr'),
  verb('you', 'venir', 'vien(?:t|nent)|venons', 'viendr'),
  verb('you', 'revenir', 'revien(?:t|nent)|revenons', 'reviendr'),
];

/** « va », « sont en train de », « ne faisons que »: the infinitive after these is what somebody does. */
export const soon = String.raw`(?:va|vont|allons|(?:est|sont|sommes)\s+(?:\p{L}+\s+)?en\s+train\s+d(?:e\s|’)|(?:fait|font|faisons)\s+que|(?:essaie(?:nt)?|essayons)\s+d(?:e\s|’)|commen(?:ce|cent|çons)\s+à|continu(?:e|ent|ons)\s+(?:à|d(?:e\s|’)))`;

const afterDeterminer =
  /(?<!\p{L})(?:[ld]’|(?:une?|la|le|les|des?|du|cette|ce|votre|vos|notre|en|sans|sous|par|toute)\s)$/u;

/** « L’aide », « une recherche », « le guide » are things: that « un agent l’aide » is missed as well costs little. */
export const isThing = (form: string, before: string): boolean =>
  /^(?:aide|guide|contrôle|recherche)$/u.test(form) && afterDeterminer.test(before);
