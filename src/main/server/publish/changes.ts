import { locales } from '#core/locale.ts';
import type { Content } from '../content.ts';

interface Named {
  readonly id: string;
}

interface Kind {
  /** Such as « Démarche ajoutée ». */
  readonly what: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
}

const procedure: Kind = { what: 'Démarche', added: 'ajoutée', removed: 'retirée', changed: 'modifiée' };
const guide: Kind = { what: 'Fiche', added: 'ajoutée', removed: 'retirée', changed: 'modifiée' };
const place: Kind = { what: 'Lieu', added: 'ajouté', removed: 'retiré', changed: 'modifié' };
const kiosk: Kind = { what: 'Borne', added: 'ajoutée', removed: 'retirée', changed: 'modifiée' };
const language: Kind = { what: 'Langue', added: 'ajoutée', removed: 'retirée', changed: 'modifiée' };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const compare = <T extends Named>(
  { what, added, removed, changed }: Kind,
  before: readonly T[],
  after: readonly T[],
  nameOf: (one: T) => string,
): readonly string[] => {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Map(after.map((one) => [one.id, one]));
  const say = (how: string, ones: readonly T[]): readonly string[] =>
    ones.map((one) => `${what} ${how} : ${nameOf(one)}`);
  return [
    ...say(
      added,
      after.filter(({ id }) => !was.has(id)),
    ),
    ...say(
      removed,
      before.filter(({ id }) => !is.has(id)),
    ),
    ...say(
      changed,
      after.filter((one) => was.has(one.id) && !same(was.get(one.id), one)),
    ),
  ];
};

const kiosksOf = ({ kiosks }: Content) => kiosks.map(({ kioskId, ...rest }) => ({ id: kioskId, ...rest }));
const languagesOf = ({ library }: Content) => library.locales.map((id) => ({ id }));
/** Places as they are sent, words included; not the version that names their file. */
const placesOf = ({ directory, library }: Content) => {
  const [shown] = library.locales;
  return shown === undefined ? [] : directory[shown].places;
};
/** What belongs to no procedure and no place in particular. */
const restOf = ({ library, texts, directory }: Content): unknown => [
  { ...library, version: '', procedures: [], sites: [] },
  locales.map((locale) => [texts[locale].common, directory[locale].texts, directory[locale].countableTerms]),
];

/** What is said when the database held no content: no server has used it yet. */
export const firstVersion = 'Première version.';

/** What a person would want to read of a new version: one sentence for each thing that changed. */
export const changesBetween = (before: Content | null, after: Content): readonly string[] => {
  if (before === null) return [firstVersion];
  const titles = { ...before.texts.fr.procedures, ...after.texts.fr.procedures };
  const said = [
    ...compare(
      procedure,
      before.library.procedures,
      after.library.procedures,
      ({ id, titleText }) => titles[id]?.[titleText] ?? id,
    ),
    ...compare(guide, before.guides.fr.guides, after.guides.fr.guides, ({ id, titleText }) => {
      const named = { ...before.guides.fr.texts[id], ...after.guides.fr.texts[id] };
      return named[titleText] ?? id;
    }),
    ...compare(place, placesOf(before), placesOf(after), ({ name }) => name),
    ...compare(kiosk, kiosksOf(before), kiosksOf(after), ({ label, place: at }) => `${label}, ${at}`),
    ...compare(language, languagesOf(before), languagesOf(after), ({ id }) => id),
    ...(same(restOf(before), restOf(after))
      ? []
      : ['Textes communs, commune, services ou vocabulaire modifiés.']),
  ];
  return said.length > 0 ? said : ['Autres fichiers modifiés.'];
};
