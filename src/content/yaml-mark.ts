import { quoted } from './yaml-line.ts';

/** What stands at the head of a line where a list is meant: the sign, and the text after it. */
export interface ListMark {
  readonly mark: string;
  readonly rest: string;
}

const anatomy =
  /^(?<mark>[•‣◦▪●·](?=\s*\S)|[*–—](?=\s+\S)|\d{1,2}[.)](?=\s+\S)|-(?=[\u00a0\u202f]))\s*(?<rest>.*)$/u;

/** `• Un`, `– Un`, `* Un`, `1. Un`: a line of a list in a text processor, and no list at all to YAML. */
export const foreignMark = (text: string): ListMark | null => {
  const { mark, rest } = anatomy.exec(text.trim())?.groups ?? {};
  return mark === undefined || rest === undefined ? null : { mark, rest };
};

export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** `2 espaces`, as it stands after « avec » or before « avant ». */
const blanks = (count: number): string => (count === 1 ? 'une espace' : `${count} espaces`);

export const putBlanks = (count: number, before: string): string =>
  count === 0 ? `Ne mettez aucune espace avant ${before}` : `Mettez ${blanks(count)} avant ${before}`;

/** True for a text that needs no quotes. */
const bare = (text: string): boolean => /^["']/.test(text) || !/:(?: |$)| #|^[`[{!*&%@|>]/.test(text);

/** The item of a list as it could stand, with the blanks before its dash. */
export const dashed = (count: number, text: string): string =>
  `${count === 0 ? 'tout à gauche' : blanks(count)}, puis « - ${bare(text) ? shortened(text) : quoted(text)} »`;

/** What is wrong with such a mark, as the middle of a sentence. */
export const saysOfMark = ({ mark }: ListMark): string =>
  mark === '-'
    ? 'après ce tiret, l’espace est insécable : elle vient d’un autre logiciel'
    : `« ${mark} » ne commence pas une ligne de liste : seul un tiret le fait`;

export const dashInstead = ({ mark, rest }: ListMark, count: number): string =>
  mark === '-' && /^[A-Za-z]\w*:(?: |$)/.test(rest)
    ? `Écrivez une espace simple après ce tiret : - ${shortened(rest)}`
    : `Écrivez : ${dashed(count, rest)}.`;

export const inBrackets =
  'Entre crochets, les textes se suivent sans tiret, séparés par une virgule : [Un, Deux]';

export const listUnder = (key: string): string =>
  `Écrivez « ${key}: » seul, puis en dessous un tiret et un texte par ligne. Si c’est un seul texte, retirez le tiret.`;
