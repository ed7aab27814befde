import { holdsText, mayHoldList } from './list-keys.ts';
import type { Said } from './yaml-dash.ts';
import type { YamlLine } from './yaml-line.ts';
import {
  dashed,
  dashInstead,
  foreignMark,
  inBrackets,
  listUnder,
  putBlanks,
  saysOfMark,
} from './yaml-mark.ts';

/** What a text belongs to: a list, with the column of its dashes; a list between brackets; or a key, with the
 * column at which it begins where that is a line of its own. */
export type Home =
  | { readonly kind: 'list'; readonly column: number }
  | { readonly kind: 'brackets' }
  | { readonly kind: 'key'; readonly name: string; readonly column: number | null };

export const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;

const mended = (home: Home, asItem: (column: number) => string): string => {
  if (home.kind === 'brackets') return inBrackets;
  if (home.kind === 'key')
    return holdsText(home.name)
      ? `« ${home.name} » est un seul texte : retirez le tiret, ou écrivez tout sur une ligne.`
      : `Une liste commence sous sa clé. ${listUnder(home.name)}`;
  return asItem(home.column);
};

const has = (text: string, indent: number): string =>
  /^ *\t/.test(text) ? ', à la place de la tabulation' : ` (il y en a ${indent})`;

const dashIn = ({ indent, text }: YamlLine, home: Home): Said | null => {
  const [, tight] = /^-([ \t]|$|[\p{L}"«])/u.exec(text.trim()) ?? [];
  if (tight === undefined) return null;
  const more = tight.trim() === '' ? '' : ', et une espace après';
  return {
    says: 'Cette ligne commence par un tiret mais continue le texte d’avant.',
    suggestion: mended(home, (column) => `${putBlanks(column, 'le tiret')}${has(text, indent)}${more}.`),
  };
};

export const markIn = (text: string, home: Home): Said | null => {
  const mark = foreignMark(text);
  if (!mark) return null;
  const item: Home =
    home.kind === 'key' && home.column !== null ? { kind: 'list', column: home.column } : home;
  const suggestion = mended(
    item,
    (column) => `${dashInstead(mark, column)} Si c’est la même phrase, écrivez-la sur une seule ligne.`,
  );
  return { says: sentence(saysOfMark(mark)), suggestion };
};

const lostIn = (text: string, home: Home): Said | null => {
  if (home.kind === 'key') return null;
  const one = 'Pour un seul texte : écrivez tout sur une ligne, ou sous « - > ».';
  return {
    says: `Cette ligne n’a pas de ${home.kind === 'list' ? 'tiret' : 'virgule avant elle'} : elle sera collée à celle d’avant.`,
    suggestion: mended(
      home,
      (column) => `Pour une autre ligne de la liste : ${dashed(column, text)}. ${one}`,
    ),
  };
};

/** A text under a key may well have « 31. » or « – » at the head of a line: only who began with such a mark meant a list. */
const areEntries = (first: string, home: Home): boolean =>
  home.kind !== 'key' || (mayHoldList(home.name) && foreignMark(first) !== null);

/** What is wrong with a line that goes on with the text above it, whose first line is given too; null where it may: in a
 * list it may not, for nothing tells it from an entry that lost its dash. */
export const saysOfGlue = (line: YamlLine, first: string, home: Home): Said | null => {
  const text = line.text.trim();
  return (areEntries(first, home) ? markIn(text, home) : null) ?? dashIn(line, home) ?? lostIn(text, home);
};
