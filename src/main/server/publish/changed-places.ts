import type { Place } from '#core/directory/place.ts';
import type { Site } from '#core/library.ts';
import type { Locale } from '#core/locale.ts';
import type { Content } from '../content.ts';
import { type Changed, differencesOf, type Entry, kinds, same, say } from './compare.ts';
import { type TwoVersions, numberAside } from './two-versions.ts';

interface PlaceHolds {
  readonly place: Place;
  readonly site: Site | null;
  readonly words: readonly unknown[];
}

interface PlaceEntry extends Entry {
  readonly holds: PlaceHolds;
}

const wordsOf = ({ directory }: Content, place: Place, shared: readonly Locale[]): readonly unknown[] => {
  const { accessText, noteText, hoursNoteText, closure } = place;
  const keys = [
    accessText,
    noteText,
    hoursNoteText,
    closure?.whyText ?? null,
    closure?.announcedText ?? null,
  ];
  return shared.map((locale) => keys.map((key) => key && (directory[locale].texts[key] ?? null)));
};

/** Places with their words; a town hall with what its kiosks and queue need of it. */
const placesOf = (
  content: Content,
  shared: readonly Locale[],
  read: <T>(holds: T) => T,
): readonly PlaceEntry[] => {
  const { library, directory } = content;
  const [shown] = library.locales;
  return (shown === undefined ? [] : directory[shown].places).map((place) => ({
    id: place.id,
    name: place.name,
    holds: read({
      place,
      site: library.sites.find(({ id }) => (id as string) === place.id) ?? null,
      words: wordsOf(content, place, shared),
    }),
  }));
};

const changedKeys = <T extends object>(before: T, after: T): readonly (keyof T)[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)] as (keyof T)[])].filter(
    (key) => !same(before[key], after[key]),
  );

const ofHours = /^(?:hours|asOf$|reviewBy$|owner$)/;

const onlyHours = ({ before, after }: Changed<PlaceEntry>): boolean => {
  const keys = [
    ...changedKeys(before.holds.place, after.holds.place),
    ...changedKeys(before.holds.site ?? {}, after.holds.site ?? {}),
  ];
  return keys.some((key) => key === 'hours') && keys.every((key) => ofHours.test(key));
};

/** What a place takes from the one whose building or hours it shares. */
const taken: readonly (keyof Place)[] = ['area', 'coordinates', 'accessText', 'hours', 'hoursAsOf'];

/** Whether a place changed only in what it takes from another that changed. */
const follows = (
  one: Changed<PlaceEntry>,
  { before, after }: Changed<PlaceEntry>,
  { library }: Content,
): boolean => {
  const isOwn = library.sites.some(({ id }) => (id as string) === one.after.id);
  const isHost = one.after.holds.place.within === after.id;
  const isSite = library.sites.some(({ id }) => (id as string) === after.id);
  if (isOwn || one.after.id === after.id || !(isHost || isSite)) return false;
  const keys = changedKeys(one.before.holds.place, one.after.holds.place);
  const words = same(one.before.holds.words, one.after.holds.words) || takesWords(one, after);
  return (
    words &&
    keys.every(
      (key) =>
        taken.includes(key) &&
        same(one.before.holds.place[key], before.holds.place[key]) &&
        same(one.after.holds.place[key], after.holds.place[key]),
    )
  );
};

const takesWords = (one: Changed<PlaceEntry>, host: PlaceEntry): boolean =>
  one.after.holds.place.accessText !== null &&
  one.after.holds.place.accessText === host.holds.place.accessText;

export const changedPlaces = (two: TwoVersions): readonly string[] => {
  const { before, after, shared } = two;
  const read = numberAside(two);
  const { changed, ...others } = differencesOf(placesOf(before, shared, read), placesOf(after, shared, read));
  const own = changed.filter((one) => !changed.some((other) => follows(one, other, after)));
  return say(kinds.place, { ...others, changed: own }, (one) => (onlyHours(one) ? ' (horaires)' : ''));
};
