import { type Locale, sourceLocale } from '#core/locale.ts';
import type { Content } from '../content.ts';
import { compared, type Entry, kinds, same } from './compare.ts';
import { commonIn, nameIn, type TwoVersions } from './two-versions.ts';

/** Its queue is its town hall's: said there. */
const kiosksOf = ({ kiosks }: Content): readonly Entry[] =>
  kiosks.map(({ kioskId, queueId: _, ...rest }) => ({
    id: kioskId,
    name: `${rest.label}, ${rest.place}`,
    holds: rest,
  }));

const languagesOf = ({ library }: Content): readonly Entry[] =>
  library.locales.map((id) => ({ id, name: id, holds: id }));

const servicesOf = (content: Content, shared: readonly Locale[]): readonly Entry[] =>
  content.library.services.map((service) => ({
    id: service.id,
    name: nameIn(content, `service.${service.id}`, service.id),
    holds: [service, commonIn(content, `service.${service.id}`, shared)],
  }));

const queuesOf = ({ library }: Content): readonly Entry[] =>
  (library.commune.serviceQueues ?? []).map(({ queueId, name }) => ({ id: queueId, name, holds: name }));

const communeChanges = ({ before, after }: TwoVersions): readonly string[] => {
  const [was, is] = [before.library.commune, after.library.commune];
  return [
    ...(was.name === is.name ? [] : [`Commune : son nom, ${is.name}`]),
    ...(was.officialSite === is.officialSite ? [] : ['Commune : son site officiel']),
    ...(was.phone === is.phone ? [] : [`Commune : son numéro de téléphone, ${is.phone}`]),
  ];
};

const frames = [
  { of: 'needs', key: 'need', kind: kinds.need },
  { of: 'kinds', key: 'kind', kind: kinds.placeKind },
  { of: 'areas', key: 'area', kind: kinds.area },
] as const;

/** What people look for, kinds of places and parts of town, with their names and the words that find them. */
const frameOf = (
  { directory }: Content,
  { of, key }: (typeof frames)[number],
  shared: readonly Locale[],
): readonly Entry[] =>
  directory[sourceLocale][of].map((one) => ({
    id: one.id,
    name: directory[sourceLocale].texts[`${key}.${one.id}`] ?? one.id,
    holds: [
      one,
      shared.map((locale) => {
        const { texts, words } = directory[locale];
        return [texts[`${key}.${one.id}`], words[`${key}.${one.id}`]];
      }),
    ],
  }));

const perLanguage = (
  { before, after, shared }: TwoVersions,
  pick: (directory: Content['directory'][Locale]) => unknown,
  say: (locale: Locale) => string,
): readonly string[] =>
  shared.filter((locale) => !same(pick(before.directory[locale]), pick(after.directory[locale]))).map(say);

/** Its French words are counted in simple French too: said once. */
const countableChanges = (two: TwoVersions): readonly string[] =>
  perLanguage(
    { ...two, shared: two.shared.filter((locale) => locale !== 'fr-simple') },
    ({ countableTerms }) => countableTerms,
    (locale) => `Mots comptés d’une recherche sans résultat (countable-terms.yaml) : ${locale}`,
  );

/** A translation is out of date because its French changed: said there. */
const standingChanges = (two: TwoVersions, placesSaid: boolean): readonly string[] => {
  const follows = (locale: Locale): boolean =>
    placesSaid &&
    [two.before, two.after].some(({ directory }) => directory[locale].standing.review === 'outdated');
  return perLanguage(
    { ...two, shared: two.shared.filter((locale) => !follows(locale)) },
    ({ standing }) => standing,
    (locale) => `Relecture de la traduction des lieux : ${locale}`,
  );
};

/** What belongs to no procedure and to no place in particular, each by its name. */
export const changedShared = (two: TwoVersions, places: readonly string[]): readonly string[] => {
  const { before, after, shared } = two;
  const frame = frames.flatMap((each) =>
    compared(each.kind, frameOf(before, each, shared), frameOf(after, each, shared)),
  );
  return [
    ...compared(kinds.kiosk, kiosksOf(before), kiosksOf(after)),
    ...compared(kinds.language, languagesOf(before), languagesOf(after)),
    ...communeChanges(two),
    ...compared(kinds.queue, queuesOf(before), queuesOf(after)),
    ...compared(kinds.service, servicesOf(before, shared), servicesOf(after, shared)),
    ...frame,
    ...countableChanges(two),
    ...standingChanges(two, places.length + frame.length > 0),
  ];
};
