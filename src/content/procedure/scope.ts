import type { Condition } from '#core/condition/condition.ts';
import { checkCondition, type ConditionFault } from '#core/condition/check.ts';
import { parseCondition } from '#core/condition/parse.ts';
import type { Field } from '#core/procedure/procedure.ts';
import type { Book } from '../book.ts';
import type { CommuneSource } from '../schema.ts';
import { listed, nearest, oneOf, perhaps } from '../one-of.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { YamlPath } from '../yaml-path.ts';
import { placeOf } from './condition-place.ts';
import { ruleOfCondition, saysOfCondition, saysOfParse } from './condition-sentences.ts';
import { fieldNear, mendedCondition } from './mended-condition.ts';

/** What the parts of a procedure are built with. */
export interface Scope {
  /** The procedure that is being built. */
  readonly id: string;
  readonly book: Book;
  readonly commune: CommuneSource;
  readonly siteIds: readonly string[];
  readonly serviceIds: readonly string[];
  /** Every folder of procedures; what is wrong inside one is said there. */
  readonly procedureIds: readonly string[];
  /** What conditions may name: the declared fields, and the recorded facts as choices. */
  readonly fields: Readonly<Record<string, Field>>;
  /** By the name of a recorded fact, the id of the step that records it. */
  readonly recordedIn: ReadonlyMap<string, string>;
  /** The fields asked, and the facts recorded, by the steps before the one being built. */
  readonly askedBefore: ReadonlySet<string>;
}

/** How a condition compares this field with one of its own values. */
const comparisonOf = (field: Field): string => {
  switch (field.type) {
    case 'choice':
      return `${field.id} == "${field.choices[0]?.id ?? ''}" (ses choix : ${field.choices.map(({ id }) => id).join(', ')})`;
    case 'yes-no':
      return `${field.id} == true, ou ${field.id} == false`;
    case 'integer':
      return `${field.id} >= ${field.min}`;
    case 'cents':
      return `${field.id} >= euros("42.50")`;
    case 'date':
      return field.precision === 'year'
        ? `${field.id} >= ${field.min}`
        : `${field.id} >= date("${field.min}"), ou ${field.id} >= today - days(30)`;
    case 'text':
      return `answered(${field.id})`;
  }
};

const choicesOf = (
  choices: readonly { readonly id: string }[],
  given: unknown,
  isRecord: boolean,
): string => {
  const ids = choices.map(({ id }) => id);
  return `${perhaps(nearest(String(given), ids))}Ses ${isRecord ? 'résultats' : 'choix'} : ${listed(String(given), ids, isRecord ? 'ceux de cette étape' : 'ceux de ce champ')}.`;
};

/** What could stand there instead, when it is a list to choose from. */
const suggestsFor = (
  { reason, field, constant }: ConditionFault,
  { fields, askedBefore, recordedIn }: Scope,
): string | undefined => {
  const about = fields[field];
  const step = recordedIn.get(field);
  if (reason === 'unknown-choice' && about?.type === 'choice')
    return choicesOf(about.choices, constant, step !== undefined);
  if (reason === 'wrong-constant' && about) return `Écrivez par exemple : ${comparisonOf(about)}`;
  if (reason === 'asked-later' && step !== undefined)
    return `Placez l’étape « ${step} » avant celle-ci, ou retirez-la de la condition.`;
  if (reason === 'has-no-order' && about) return `Écrivez par exemple : ${comparisonOf(about)}`;
  const known = [...askedBefore];
  if (reason !== 'unknown-field' || known.length === 0) return undefined;
  const meant = nearest(field, known);
  const perhaps = meant === undefined ? '' : `Vouliez-vous écrire « ${meant} » ? `;
  return `${perhaps}Champs déjà demandés à cet endroit : ${known.join(', ')}.`;
};

/** As it is typed: a condition that begins with a sign of YAML's own needs quotes around it. */
const asWritten = (condition: string): string =>
  `Écrivez : when: ${condition.startsWith('!') ? `'${condition}'` : condition}`;

/** For a condition that can't be read: what was probably meant, else how its field is compared. */
const suggestsInstead = (source: string, offset: number, scope: Scope): string | undefined => {
  const whole = mendedCondition(source, scope);
  if (whole !== null) return asWritten(whole);
  const field = fieldNear(source, offset, scope.fields);
  return field && `Écrivez par exemple : ${comparisonOf(field)}`;
};

/** The tree of a condition's text; reports what is wrong with it and answers nothing then. */
export const conditionAt = (
  source: string | undefined,
  path: YamlPath,
  scope: Scope,
): { when?: Condition } => {
  if (source === undefined) return {};
  const { yaml } = scope.book;
  const parsed = parseCondition(source);
  if (!parsed.ok) {
    const { offset } = parsed.fault;
    const says = saysOfParse(parsed.fault);
    yaml.reportInside('unreadable-condition', path, offset, says, suggestsInstead(source, offset, scope));
    return {};
  }
  const instead = mendedCondition(source, scope);
  for (const fault of checkCondition(parsed.condition, scope)) {
    const known = instead === null ? suggestsFor(fault, scope) : asWritten(instead);
    const says = saysOfCondition(fault, scope.recordedIn.get(fault.field));
    yaml.reportInside(ruleOfCondition(fault), path, placeOf(fault, source), says, known);
  }
  return { when: parsed.condition };
};

const isAllowed = (host: string, allowed: readonly string[]): boolean =>
  allowed.some((known) => host === known || host.endsWith(`.${known}`));

export const checkHttps = (url: string, path: YamlPath, yaml: YamlFile): void => {
  if (new URL(url).protocol !== 'https:') yaml.report('link', path, 'Un lien commence par https://.');
};

/** Links leave a public screen: only https, and only to hosts that the commune names. */
export const checkLink = (url: string, path: YamlPath, scope: Pick<Scope, 'book' | 'commune'>): void => {
  const { hostname } = new URL(url);
  checkHttps(url, path, scope.book.yaml);
  if (!isAllowed(hostname, scope.commune.linkHosts)) {
    scope.book.yaml.report('link', path, `Le site ${hostname} n’est pas dans « linkHosts » de commune.yaml.`);
  }
};

export const checkPlaces = (places: readonly string[], path: YamlPath, scope: Scope): void => {
  for (const [at, place] of places.entries()) {
    if (!scope.siteIds.includes(place))
      scope.book.yaml.report(
        'unknown-place',
        [...path, at],
        `Le lieu « ${place} » n’existe pas.`,
        oneOf(place, scope.siteIds, 'sites.yaml ou directory'),
      );
  }
};

export const checkService = (service: string, path: YamlPath, scope: Scope): void => {
  if (!scope.serviceIds.includes(service))
    scope.book.yaml.report(
      'unknown-service',
      path,
      `Le service « ${service} » n’existe pas.`,
      oneOf(service, scope.serviceIds, 'services.yaml'),
    );
};
