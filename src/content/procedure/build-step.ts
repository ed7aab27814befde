import type { ChecklistItem, HumanWay, OutcomeStep, Step } from '#core/procedure/procedure.ts';
import type { HumanWaySource, ItemSource, StepSource } from '../schema.ts';
import type { YamlPath } from '../yaml-path.ts';
import { oneOf } from '../one-of.ts';
import { checkUnique, sayLabel } from './build-fields.ts';
import { checkLeadsOn } from './leads-on.ts';
import { checkLink, checkPlaces, checkService, conditionAt, type Scope } from './scope.ts';

type OutcomeSource = Extract<StepSource, { kind: 'outcome' }>;

const buildItems = (
  sources: readonly ItemSource[],
  key: string,
  path: YamlPath,
  scope: Scope,
): readonly ChecklistItem[] => {
  checkUnique(scope.book, sources, path);
  return sources.map((source, at) => ({
    id: source.id,
    ...sayLabel(scope.book, `${key}.${source.id}`, source, [...path, at]),
    ...conditionAt(source.when, [...path, at, 'when'], scope),
  }));
};

const buildLink = (link: { url: string; name: string }, key: string, path: YamlPath, scope: Scope) => {
  checkLink(link.url, [...path, 'url'], scope);
  return { url: link.url, siteNameText: scope.book.say(`${key}.site`, link.name, [...path, 'name']) };
};

const buildHumanWay = (source: HumanWaySource, key: string, path: YamlPath, scope: Scope): HumanWay => {
  if (source.way === 'agent-here') return source;
  const noted =
    source.note === undefined
      ? {}
      : { noteText: scope.book.say(`${key}.note`, source.note, [...path, 'note']) };
  if (source.way === 'counter') {
    checkPlaces(source.places, [...path, 'places'], scope);
    return { way: 'counter', places: source.places, ...noted };
  }
  const phone = scope.commune.phones[source.phone];
  if (!phone)
    scope.book.yaml.report(
      'unknown-phone',
      [...path, 'phone'],
      `Le numéro « ${source.phone} » n’est pas dans commune.yaml.`,
      oneOf(source.phone, Object.keys(scope.commune.phones), '« phones » de commune.yaml, daté et sourcé'),
    );
  return { way: 'phone', number: phone?.number ?? '', ...noted };
};

const buildOutcome = (
  source: OutcomeSource,
  key: string,
  path: YamlPath,
  scope: Scope,
): Omit<OutcomeStep, 'id' | 'titleText' | 'bodyTexts' | 'facts' | 'when'> => ({
  kind: 'outcome',
  result: source.result,
  nextTexts: scope.book.sayAll(`${key}.next`, source.next, [...path, 'next']),
  checklist: buildItems(source.items, `${key}.items`, [...path, 'items'], scope),
  ...(source.site ? { officialSite: buildLink(source.site, key, [...path, 'site'], scope) } : {}),
  humanWays: source.humanWays.map((way, at) =>
    buildHumanWay(way, `${key}.humanWays.${at}`, [...path, 'humanWays', at], scope),
  ),
  ...leadingTo(source.procedures, [...path, 'procedures'], scope),
});

/** Nothing where it leads nowhere: the step is then what it was before outcomes could. */
const leadingTo = (
  procedures: readonly string[],
  path: YamlPath,
  scope: Scope,
): Pick<OutcomeStep, 'procedures'> => {
  checkLeadsOn(procedures, path, scope);
  return procedures.length === 0 ? {} : { procedures };
};

/** One step with its texts written down as keys, its condition as a tree, its links and places checked. */
export const buildStep = (source: StepSource, at: number, scope: Scope): Step => {
  const key = `steps.${source.id}`;
  const path = ['steps', at];
  const common = {
    id: source.id,
    ...conditionAt(source.when, [...path, 'when'], scope),
    titleText: scope.book.say(`${key}.title`, source.title, [...path, 'title']),
    bodyTexts: scope.book.sayAll(`${key}.body`, source.body, [...path, 'body']),
    facts: source.facts,
  };
  switch (source.kind) {
    case 'question':
      return { ...common, kind: 'question', field: source.field };
    case 'information':
    case 'check':
      return { ...common, kind: source.kind };
    case 'bill':
      return {
        ...common,
        kind: 'bill',
        referenceField: source.referenceField,
        amountField: source.amountField,
      };
    case 'payment':
      return { ...common, kind: 'payment', bill: source.bill };
    case 'submission':
      checkService(source.service, [...path, 'service'], scope);
      return {
        ...common,
        kind: 'submission',
        service: source.service,
        about: source.about,
        ...(source.bill === undefined ? {} : { bill: source.bill }),
      };
    case 'checklist':
      return {
        ...common,
        kind: 'checklist',
        items: buildItems(source.items, `${key}.items`, [...path, 'items'], scope),
      };
    case 'official-site':
      return { ...common, kind: 'official-site', ...buildLink(source.site, key, [...path, 'site'], scope) };
    case 'counter-visit':
      checkPlaces(source.places, [...path, 'places'], scope);
      return { ...common, kind: 'counter-visit', places: source.places };
    case 'outcome':
      return { ...common, ...buildOutcome(source, key, path, scope) };
  }
};
