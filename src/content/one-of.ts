/** Letters to change to make one word of the other. */
const distance = (a: string, b: string): number => {
  let row = [...Array(b.length + 1).keys()];
  for (const [i, letter] of a.split('').entries())
    row = row.reduce<number[]>(
      (next, above, j) => [
        ...next,
        j === 0
          ? i + 1
          : Math.min(above + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1)),
      ],
      [],
    );
  return row[b.length] ?? b.length;
};

/** The only known word that begins so: « info » for « information ». */
const begun = (word: string, known: readonly string[]): string | undefined => {
  const all = word.length < 3 ? [] : known.filter((each) => each.startsWith(word.toLowerCase()));
  return all.length === 1 ? all[0] : undefined;
};

/** The known word that was perhaps meant. */
export const nearest = (word: string, known: readonly string[]): string | undefined =>
  closest(word, known) ?? begun(word, known);

const byDistance = (word: string, known: readonly string[]) =>
  known
    .map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far);

const closest = (word: string, known: readonly string[]): string | undefined =>
  byDistance(word, known).find(({ each, far }) => far <= 2 && far < each.length / 2)?.each;

const most = 12;
const few = 5;

/** A list as far as it fits a line: all of it, or the words that come nearest, and the file that has the others. */
export const listed = (given: string, known: readonly string[], from: string): string => {
  if (known.length <= most) return known.join(', ');
  const near = byDistance(given, known).slice(0, few);
  return `${near.map(({ each }) => each).join(', ')}… (la liste entière : ${from})`;
};

/** « Vouliez-vous écrire… », or nothing where no known word comes near. */
export const perhaps = (meant: string | undefined): string =>
  meant === undefined ? '' : `Vouliez-vous écrire « ${meant} » ? `;

/** What to write where one name of a list is due: the nearest, and the others as far as they fit a line. */
export const oneOf = (given: string, known: readonly string[], from: string): string => {
  const all = known.length === 0 ? '' : `Il y a : ${listed(given, known, from)}. `;
  const first = perhaps(nearest(given, known)) + all;
  return `${first}${first === '' ? 'Ajoutez' : 'Sinon, ajoutez'}-le dans ${from}.`;
};
