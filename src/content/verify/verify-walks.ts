import { printCondition } from '#core/condition/print.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { isRecordStep, recordName, type RecordStep } from '#core/procedure/record.ts';
import { type Exploration, explore, type GivenUp, type Sighting, soundly } from './explore.ts';
import { type Flaw, flaw } from './flaw.ts';
import { type Blurred, togetherIn, valuesWantingAnEnd } from './told-apart.ts';
import type { Witness } from './trail.ts';
import { askedTwice } from './verify-fields.ts';
import { shownUnpaid } from './verify-paid.ts';
import { hasPaidTooSoon, paidTooSoon, paymentsSpared } from './verify-payments.ts';
import { recordInWords, walkSentences } from './walk-sentences.ts';
import { type FrenchWords, spoken } from './words.ts';

type Tell = (witness: Witness | null, ...then: readonly string[]) => readonly string[];

const mostLost = 5;

const unreachable = (procedure: Procedure, found: Exploration, tell: Tell): readonly Flaw[] =>
  procedure.steps.flatMap((step, at) => {
    if (found.entered[at]) return [];
    const arrived = found.arrived[at] ?? null;
    const walk = arrived
      ? tell(arrived, 'La condition est fausse, comme sur tous les autres parcours : l’étape est sautée.')
      : ['Tous les parcours s’arrêtent à une issue placée avant cette étape.'];
    return [
      flaw('unreachable-step', ['steps', at], `Aucun parcours ne mène à l’étape « ${step.id} ».`, {
        walk,
        about: step.id,
      }),
    ];
  });

/** A condition on the last end is what may have left nobody for the rest. */
const orWithoutWhen = ({ steps }: Procedure): Pick<Flaw, 'or'> => {
  const last = steps.at(-1);
  if (last?.kind !== 'outcome' || last.when === undefined) return {};
  return {
    or: {
      at: ['steps', steps.length - 1, 'when'],
      says: (line) =>
        `Ou retirez le « when » de la ligne ${line}, si cette dernière issue convient à tous les autres cas.`,
    },
  };
};

const lost = (procedure: Procedure, words: FrenchWords, found: Exploration, tell: Tell): readonly Flaw[] => {
  const end: readonly string[] = [
    'Il ne reste alors aucune étape pour elle : la borne ne saurait plus quoi montrer.',
  ];
  const or = orWithoutWhen(procedure);
  return found.lost.slice(0, mostLost).map((witness) => {
    const last = witness.answers.at(-1);
    const field = last ? procedure.fields[last.field] : undefined;
    const step = last ? procedure.steps[last.step] : undefined;
    const walk = tell(witness, ...end);
    if (last && step && isRecordStep(step)) {
      const says = `Un résultat de « ${spoken(procedure, words, step.titleText)} » ne mène à aucune issue.`;
      return flaw('unhandled-choice', ['steps', last.step], says, { walk, about: last.field, ...or });
    }
    if (last && step && (field?.type === 'choice' || field?.type === 'yes-no')) {
      const says = `Une réponse à « ${spoken(procedure, words, step.titleText)} » ne mène à aucune issue.`;
      return flaw('unhandled-choice', ['steps', last.step], says, { walk, about: last.field, ...or });
    }
    const at = procedure.steps.length - 1;
    const says = 'Un parcours passe la dernière étape sans rencontrer d’issue.';
    return flaw('dead-end', ['steps', at], says, { walk, about: procedure.steps[at]?.id ?? '', ...or });
  });
};

/** The last step takes all that is left, whatever the proof says of today's conditions. */
const lastStep = (procedure: Procedure, found: Exploration | GivenUp): readonly Flaw[] => {
  const at = procedure.steps.length - 1;
  const last = procedure.steps[at];
  if ((last?.kind === 'outcome' && last.when === undefined) || (found.proved && found.lost.length > 0))
    return [];
  const says =
    'La dernière étape doit être une issue sans condition : sinon un parcours pourrait ne pas finir.';
  return [flaw('last-step', ['steps', at], says, { about: last?.id ?? '' })];
};

const constant = ({ observed, held, failed }: Sighting, tell: Tell): readonly Flaw[] => {
  const written = printCondition(observed.condition);
  const { at, about, kind } = observed;
  if (held && failed) return [];
  if (!held && !failed) return [];
  if (kind === 'item' && !held) {
    const walk = tell(failed, 'La condition est fausse, comme sur tous les autres parcours.');
    return [
      flaw('unreachable-item', at.slice(0, -1), `Personne ne verra la ligne « ${about} ».`, { walk, about }),
    ];
  }
  if (kind === 'when' && !held) return [];
  const says = held
    ? `« ${written} » est toujours vrai à cet endroit.`
    : `« ${written} » n’est jamais vrai à cet endroit.`;
  return [flaw('constant-condition', at, says, { walk: tell(held ?? failed), about })];
};

const repeated = (
  { observed, held }: Sighting,
  procedure: Procedure,
  words: FrenchWords,
  tell: Tell,
): readonly Flaw[] => {
  const { at, about, kind, step } = observed;
  if (kind === 'asked-twice') {
    const walk = held ? tell(held, 'La même chose lui est demandée de nouveau.') : [];
    return [askedTwice(about, at, walk)];
  }
  if (!held) return [];
  const label = spoken(procedure, words, procedure.fields[about]?.labelText ?? '');
  const title = spoken(procedure, words, procedure.steps[step]?.titleText ?? '');
  const walk = tell(held, `« ${title} » lui demande alors de nouveau « ${label} ».`);
  return [
    flaw('asked-twice', at, `Deux champs du même parcours s’appellent « ${label} ».`, {
      walk,
      about,
      suggestion: 'Si c’est la même chose, demandez-la une fois ; sinon, donnez-leur deux libellés.',
    }),
  ];
};

/** What is sent was read back before. */
const unread = ({ observed, failed }: Sighting, tell: Tell): readonly Flaw[] => {
  if (!failed) return [];
  const { at, about } = observed;
  const walk = tell(failed, 'Ses réponses partent alors sans lui avoir été relues.');
  return [
    flaw('check-first', at, `« ${about} » envoie des réponses qui n’ont pas été relues.`, { walk, about }),
  ];
};

const whenEach = (kind: RecordStep['kind'], values: readonly string[]): string => {
  const all = values.map((value) => `quand ${recordInWords(kind, value)}`);
  return `${all.slice(0, -1).join(', ')} et ${all.at(-1)}`;
};

const whenIn = (name: string, values: readonly string[]): string =>
  values.length === 1
    ? `when: ${name} == "${values[0] ?? ''}"`
    : `when: ${name} in [${values.map((value) => `"${value}"`).join(', ')}]`;

/** Who writes an outcome for each value named above leaves the others to the last step. */
const restOf = (kind: RecordStep['kind']): string =>
  kind === 'payment'
    ? ' La dernière étape recueille toutes les autres valeurs (refused, abandoned, not-paid, declined) : elle ne doit pas dire que c’est payé.'
    : '';

const alsoSpares = (payments: readonly string[]): string =>
  payments.length === 0
    ? ''
    : ` Sans cela, ${payments.join(' et ')} ferait payer une facture qui n’est pas à payer.`;

const blurred = (
  each: Blurred,
  spared: readonly string[],
  procedure: Procedure,
  words: FrenchWords,
  tell: Tell,
): Flaw => {
  const { step, alike, witness } = each;
  const about = procedure.steps[step];
  const kind = about && isRecordStep(about) ? about.kind : 'payment';
  const [first = '', ...others] = togetherIn(alike).map((values) => whenEach(kind, values));
  const title = spoken(procedure, words, about?.titleText ?? '');
  const says = [
    `Après « ${title} », la personne lit la même chose ${first}.`,
    ...others.map((when) => `Elle lit aussi la même chose ${when}.`),
  ].join(' ');
  const walk = tell(witness, 'Elle arrive alors à la même issue dans tous ces cas.');
  const name = about ? recordName(about) : '';
  const wanting = valuesWantingAnEnd(kind, each).map((values) => whenIn(name, values));
  const suggestion = `Ajoutez, juste après cette étape, une issue pour chacun de ces cas, avec sa condition : ${wanting.join(' ; ')}.${restOf(kind)}${alsoSpares(spared)}`;
  return flaw('told-apart', ['steps', step], says, { walk, suggestion, about: about?.id ?? '' });
};

const sighted = (
  sighting: Sighting,
  procedure: Procedure,
  words: FrenchWords,
  tell: Tell,
): readonly Flaw[] => {
  const { kind } = sighting.observed;
  if (kind === 'unpaid' || kind === 'payable' || kind === 'unpayable') return [];
  if (kind === 'checked') return unread(sighting, tell);
  const repeats = kind === 'asked-twice' || kind === 'same-label';
  return repeats ? repeated(sighting, procedure, words, tell) : constant(sighting, tell);
};

/** Where a whole condition decides nothing, its parts need not be told too. */
const withoutPartsOfConstants = (sightings: readonly Sighting[]): readonly Sighting[] => {
  const decided = sightings.filter(
    ({ observed, held, failed }) => observed.kind !== 'part' && !(held && failed),
  );
  const places = new Set(decided.map(({ observed }) => observed.at.join()));
  return sightings.filter(({ observed }) => observed.kind !== 'part' || !places.has(observed.at.join()));
};

const notProved = (procedure: Procedure, { step, fields }: GivenUp): readonly Flaw[] => {
  const id = procedure.steps[step]?.id ?? '';
  const named = fields.slice(0, 8).join(', ');
  return [
    flaw(
      'not-proved',
      ['steps', step],
      `Non prouvé : trop de parcours différents arrivent à l’étape « ${id} ».`,
      {
        about: id,
        suggestion: `Les réponses à ${named} sont toutes relues plus loin. Posez chaque question juste avant ce qui en dépend, ou séparez cette démarche en deux.`,
      },
    ),
  ];
};

/** A second search, where a payment is asked for too soon, shows with which values. */
const detailed = (first: Exploration, again: () => Exploration | GivenUp): readonly Sighting[] => {
  const second = hasPaidTooSoon(first.sightings) ? again() : first;
  return second.proved ? second.sightings : first.sightings;
};

/** What a search of every walk shows: steps that nobody reaches, walks that end nowhere, conditions that decide nothing. */
export const verifyWalks = (procedure: Procedure, words: FrenchWords): readonly Flaw[] => {
  const labelOf = (key: string): string => spoken(procedure, words, key).toLocaleLowerCase('fr');
  const found = explore(procedure, labelOf, soundly, words);
  const ends = lastStep(procedure, found);
  if (!found.proved) return [...ends, ...notProved(procedure, found)];
  const payments = detailed(found, () => explore(procedure, labelOf, soundly, words, true));
  const tell: Tell = (witness, ...then) => [
    ...(witness ? walkSentences(procedure, words, witness) : []),
    ...then,
  ];
  return [
    ...ends,
    ...lost(procedure, words, found, tell),
    ...unreachable(procedure, found, tell),
    ...found.blurred.map((each) =>
      blurred(each, paymentsSpared(payments, each, procedure, words), procedure, words, tell),
    ),
    ...paidTooSoon(payments, found.blurred, procedure, words, tell),
    ...shownUnpaid(found.sightings, procedure, words, tell),
    ...withoutPartsOfConstants(found.sightings).flatMap((sighting) =>
      sighted(sighting, procedure, words, tell),
    ),
  ];
};
