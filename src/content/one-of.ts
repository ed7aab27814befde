/** Letters to change to make one word of the other, up to three. */
const distance = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3;
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
  return row[b.length] ?? 3;
};

/** The only known word that begins so: « info » for « information ». */
const begun = (word: string, known: readonly string[]): string | undefined => {
  const all = word.length < 3 ? [] : known.filter((each) => each.startsWith(word.toLowerCase()));
  return all.length === 1 ? all[0] : undefined;
};

/** The known word that was perhaps meant. */
export const nearest = (word: string, known: readonly string[]): string | undefined =>
  closest(word, known) ?? begun(word, known);

const closest = (word: string, known: readonly string[]): string | undefined =>
  known
    .map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, far }) => far <= 2 && far < each.length / 2)
    .toSorted((a, b) => a.far - b.far)[0]?.each;

const most = 12;

/** What to write where one name of a list is due: the nearest, and the others as far as they fit a line. */
export const oneOf = (given: string, known: readonly string[], from: string): string => {
  const meant = nearest(given, known);
  const perhaps = meant === undefined ? '' : `Vouliez-vous écrire « ${meant} » ? `;
  const listed = `${known.slice(0, most).join(', ')}${known.length > most ? '…' : ''}`;
  const all = known.length === 0 ? '' : `Il y a : ${listed}. `;
  return `${perhaps}${all}Sinon, ajoutez-le dans ${from}.`;
};
