import type { Directory, Place } from '#core/directory/place.ts';
import type { Library, LibraryTexts } from '#core/library.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { wordsOf } from './words.ts';

export type FoundKind = 'procedure' | 'place';

/** One thing that can be found, as the index reads it. */
export interface Entry {
  readonly id: string;
  readonly kind: FoundKind;
  readonly foundId: string;
  readonly title: string;
  readonly synonyms: string;
  readonly summary: string;
  /** The life event of a procedure, the kind of a place. */
  readonly group: string;
  readonly steps: string;
  /** Each whole name of it, as words: who types one exactly means this. */
  readonly names: readonly string[];
}

/** Facil’Familles is typed in one word as often as in two. */
const alsoJoined = (name: string): string => `${name} ${wordsOf(name).join('')}`;

export const asName = (text: string): string => wordsOf(text).join(' ');

const ofProcedure = (
  texts: LibraryTexts,
  { id, titleText, summaryText, lifeEvent, steps }: Procedure,
): Entry => {
  const words = texts.procedures[id] ?? {};
  const title = words[titleText] ?? '';
  const synonyms = texts.synonyms[id] ?? [];
  return {
    id: `procedure ${id}`,
    kind: 'procedure',
    foundId: id,
    title,
    synonyms: synonyms.map(alsoJoined).join(' · '),
    summary: words[summaryText] ?? '',
    group: texts.common[`lifeEvent.${lifeEvent}`] ?? '',
    steps: steps.map((step) => words[step.titleText] ?? '').join(' · '),
    names: [title, ...synonyms].map(asName),
  };
};

const ofPlace = ({ texts, words, areas }: Directory, place: Place): Entry => {
  const area = areas.find(({ id }) => id === place.area);
  const kind = `kind.${place.kind}`;
  const ofArea = area
    ? [texts[`area.${area.id}`] ?? '', ...area.postcodes, ...(words[`area.${area.id}`] ?? [])]
    : [];
  return {
    id: `place ${place.id}`,
    kind: 'place',
    foundId: place.id,
    title: place.name,
    synonyms: [...ofArea, ...(words[kind] ?? []).map(alsoJoined)].join(' · '),
    summary: place.address ?? '',
    group: texts[kind] ?? '',
    steps: '',
    names: [asName(place.name)],
  };
};

/** Everything that can be found: procedures, and places once the directory is there. */
export const entriesOf = (
  library: Library,
  texts: LibraryTexts,
  directory: Directory | null,
): readonly Entry[] => [
  ...library.procedures.map((procedure) => ofProcedure(texts, procedure)),
  ...(directory?.places ?? []).map((place) => ofPlace(directory as Directory, place)),
];
