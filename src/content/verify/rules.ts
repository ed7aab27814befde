/** What content is held to. An error keeps it from being published; a warning is for its editor to weigh. */
export type Severity = 'error' | 'warning';

/** A rule's weight, and what to do when nothing more precise can be said. The id is stable: tools and readers cite it. */
export interface Rule {
  readonly severity: Severity;
  readonly suggests: string;
}

const error = (suggests: string): Rule => ({ severity: 'error', suggests });

const warning = (suggests: string): Rule => ({ severity: 'warning', suggests });

export const rules = {
  'missing-file': error('Créez ce fichier, ou vérifiez son nom.'),
  yaml: error('Vérifiez les retraits, les deux-points et les guillemets de cette ligne.'),
  shape: error(
    'Le format est décrit dans kiosk-config/README.md ; un éditeur qui lit kiosk-config/schema le complète.',
  ),
  'folder-name': error('Donnez au dossier et à « id » le même nom.'),
  'duplicate-id': error('Donnez un autre identifiant à l’un des deux.'),
  'life-event': error('Choisissez un identifiant de life-events.yaml, ou ajoutez-le.'),
  'unknown-place': error('Choisissez un nom de sites.yaml ou de directory, ou ajoutez-le.'),
  'unknown-procedure': error('Choisissez le nom d’un dossier de procedures, ou retirez-le.'),
  'leads-to-itself': error('Retirez cette ligne : pour recommencer, la personne revient en arrière.'),
  'agents-only': error('Laissez ceci sous « agents », et dites au public autrement ce qui le concerne.'),
  'unknown-service': error('Choisissez un service de services.yaml, ou ajoutez-le.'),
  'unknown-phone': error('Ajoutez ce numéro, daté et sourcé, sous « phones » de commune.yaml.'),
  link: error(
    'Mettez une adresse https d’un site officiel, et nommez son site dans « linkHosts » de commune.yaml.',
  ),

  'unsure-last': error('Déplacez ce choix à la fin de la liste.'),
  bounds: error('Corrigez « min » et « max ».'),
  'never-asked': error('Ajoutez une étape « question » qui demande ce champ, ou retirez le champ.'),
  'asked-twice': error('Gardez une seule question, placée avant tout ce qui en dépend.'),

  'unreadable-condition': error('Écrivez par exemple : place == "paris" && answered(form)'),
  'condition-type': error('Comparez le champ à une valeur de son genre.'),
  'unknown-field': error('Corrigez le nom, ou déclarez ce champ sous « fields ».'),
  'sees-later': error('Déplacez la question avant cette étape, ou retirez-la de la condition.'),
  'constant-condition': warning('Retirez ce qui ne change rien.'),

  'unknown-bill': error('Nommez une étape « bill » placée avant celle-ci.'),
  'bill-fields': error(
    'Donnez à « referenceField » un texte au clavier « reference », à « amountField » un montant en « cents », tous deux sans « hint ».',
  ),
  'payment-reach': error(
    'Mettez à cette étape une condition comme : bill == "to-pay", et terminez avant pour les autres cas.',
  ),
  'paid-only': error(
    'Gardez cette issue pour : payment == "paid", et terminez par une issue « result: next » qui dit que la facture reste à payer.',
  ),
  'told-apart': error('Ajoutez une étape ou une issue pour chacun de ces cas, avec sa condition.'),
  'check-first': error('Placez une étape « check » juste avant l’envoi, après la dernière question.'),

  'unreachable-step': error(
    'Retirez cette étape, ou corrigez sa condition ou celles des issues qui la précèdent.',
  ),
  'unreachable-item': error('Retirez cette ligne, ou corrigez sa condition.'),
  'dead-end': error('Terminez la liste des étapes par une issue sans condition.'),
  'unhandled-choice': error(
    'Ajoutez une étape pour cette réponse, ou terminez par une issue sans condition.',
  ),
  'last-step': error('Retirez la condition de la dernière étape : elle recueille tout ce qui reste.'),
  'not-proved': error(
    'Posez chaque question juste avant ce qui en dépend, ou séparez cette démarche en deux.',
  ),

  'human-way': error('Ajoutez « - way: agent-here », un numéro de téléphone, ou le guichet d’ici.'),
  'outcome-help': error(
    'Dites ce qui se passe ou ce qu’il faut faire : sous « body » ou « next » ; ce qu’il faut apporter : sous « items ».',
  ),

  'unknown-fact': error('Corrigez le nom entre accolades, ou déclarez ce fait sous « facts ».'),
  'unused-fact': error('Citez-le dans une phrase ou sous « facts » d’une étape, ou retirez-le.'),
  'fact-source': error('Donnez à chaque fait sa source, sa date, sa date de relecture et son responsable.'),
  'fact-dates': error('La relecture vient après la date de la source.'),
  'unverified-figure': warning(
    'Écrivez auprès de qui le vérifier : « 15 jours, à vérifier auprès du 3975 ». Si une source le confirme, retirez « unverified ».',
  ),
  'overdue-fact': warning('Relisez la source, puis mettez à jour « asOf » et « reviewBy ».'),

  'personal-unmarked': error('Écrivez « personal: true ».'),
  'personal-in-title': error(
    'Retirez la réponse du titre : il se lit par-dessus une épaule et reste dans un historique.',
  ),

  'promised-act': error(
    'Dites ce que la personne peut faire : « Voyez avec un agent », « Demandez à un agent ». Un agent peut manquer.',
  ),

  'missing-translation': error('Traduisez ce texte sous la même clé.'),
  'unused-text': error('Retirez ce texte, ou corrigez sa clé.'),
  'presented-only': error(
    'Gardez « title », « summary », « synonyms » et les faits qu’ils citent ; ou traduisez tout, et retirez « presentedOnly ».',
  ),
  'translation-facts': error('Citez entre accolades les mêmes faits que la phrase française.'),
  'same-as-french': error(
    'Écrivez-le plus simplement ; s’il l’est déjà, nommez sa clé sous « sameAsFrench » du fichier.',
  ),
  'stale-translation': warning(
    'Traduisez la nouvelle phrase. Si la traduction est encore juste : npm run content:stamp -- --still-right.',
  ),
  'undeclared-language': warning(
    'Ajoutez cette langue sous « languages » de commune.yaml, ou retirez le fichier.',
  ),
  untranslated: warning('Traduisez ce texte, s’il n’est pas un nom propre.'),

  'never-stamped': warning('Une fois tout traduit et relu, juste avant de publier : npm run content:stamp'),
  'split-sentence': warning('Mettez la phrase entre guillemets : la virgule en fait deux lignes.'),
  'figure-in-sentence': warning(
    'Déclarez un fait avec sa source et sa date sous « facts », et citez-le entre accolades.',
  ),
  'long-sentence': warning('Coupez cette phrase en deux.'),
  'plain-word': warning('Prenez le mot de tous les jours.'),
  'double-negation': warning('Dites la chose à l’endroit.'),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;

export const ruleIds = Object.keys(rules) as readonly RuleId[];

export const isErrorRule = (id: RuleId): boolean => rules[id].severity === 'error';

const spoiling: readonly RuleId[] = [
  'yaml',
  'shape',
  'human-way',
  'fact-source',
  'duplicate-id',
  'bounds',
  'unreadable-condition',
  'condition-type',
  'unknown-field',
  'sees-later',
  'unknown-bill',
];

/** True when a procedure with this fault is not the one its editor meant: walks through it would prove nothing. */
export const spoilsProof = (id: RuleId): boolean => spoiling.includes(id);

const harmless: readonly RuleId[] = [
  'agents-only',
  'unsure-last',
  'never-asked',
  'asked-twice',
  'bill-fields',
  'payment-reach',
  'paid-only',
  'told-apart',
  'check-first',
  'unreachable-step',
  'unreachable-item',
  'not-proved',
  'outcome-help',
  'leads-to-itself',
  'unused-fact',
  'fact-dates',
  'personal-unmarked',
  'personal-in-title',
  'promised-act',
];

/** True when content with this fault can be walked on a screen all the same: its editor may look at it while mending. */
export const canBeShown = (id: RuleId): boolean => harmless.includes(id);
