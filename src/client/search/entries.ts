import type { Directory, Place } from '#core/directory/place.ts';
import type { Guide, Guides } from '#core/guide/guide.ts';
import type { Library, LibraryTexts } from '#core/library.ts';
import { listed } from '#core/procedure/listed.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { shownText } from '#core/procedure/words.ts';
import { wordsOf } from './words.ts';

export type FoundKind = 'procedure' | 'place' | 'guide';

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

const ofProcedure = (texts: LibraryTexts, procedure: Procedure): Entry => {
  const { id, titleText, summaryText, lifeEvent, steps } = procedure;
  const say = (key: string): string => shownText(procedure, texts.procedures[id], key);
  const named = listed(texts, id).texts;
  const title = shownText(procedure, named, titleText);
  const synonyms = texts.synonyms[id] ?? [];
  return {
    id: `procedure ${id}`,
    kind: 'procedure',
    foundId: id,
    title,
    synonyms: synonyms.map(alsoJoined).join(' · '),
    summary: shownText(procedure, named, summaryText),
    group: texts.common[`lifeEvent.${lifeEvent}`] ?? '',
    steps: steps.map((step) => say(step.titleText)).join(' · '),
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

const ofGuide = ({ texts, synonyms }: Guides, guide: Guide, aside: string): Entry => {
  const say = (key: string): string => shownText(guide, texts[guide.id], key);
  const title = say(guide.titleText);
  const others = synonyms[guide.id] ?? [];
  const said = guide.sections.flatMap(({ questionText, answerTexts }) => [questionText, ...answerTexts]);
  return {
    id: `guide ${guide.id}`,
    kind: 'guide',
    foundId: guide.id,
    title,
    synonyms: others.map(alsoJoined).join(' · '),
    summary: say(guide.summaryText),
    group: '',
    steps: [...said.map(say), aside].join(' · '),
    names: [title, ...others].map(asName),
  };
};

/** The guides; `asides` are words that only whoever looks here may read, by guide. */
export const guideEntries = (
  guides: Guides,
  asides: Readonly<Record<string, string>> = {},
): readonly Entry[] => guides.guides.map((guide) => ofGuide(guides, guide, asides[guide.id] ?? ''));

/** Everything that can be found: procedures, and places and guides once those are there. */
export const entriesOf = (
  library: Library,
  texts: LibraryTexts,
  directory: Directory | null,
  guides: Guides | null = null,
): readonly Entry[] => [
  ...library.procedures.map((procedure) => ofProcedure(texts, procedure)),
  ...(directory?.places ?? []).map((place) => ofPlace(directory as Directory, place)),
  ...(guides ? guideEntries(guides) : []),
];
