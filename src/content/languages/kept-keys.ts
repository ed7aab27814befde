import { nearest } from '../one-of.ts';

/** What is wrong with a key that « sameAsFrench » names, and what to name instead. */
export interface StrayKey {
  readonly says: string;
  readonly suggestion: string;
}

type Texts = ReadonlyMap<string, string>;

const shown = 8;
const length = 40;

const begun = (text: string): string => (text.length > length ? `${text.slice(0, length).trim()}…` : text);

const under = (french: Texts, group: string): readonly (readonly [string, string])[] =>
  [...french].filter(([key]) => key.startsWith(`${group}.`));

const groupsOf = (french: Texts): readonly string[] => [
  ...new Set(
    [...french.keys()].flatMap((key) => key.split('.').map((_, at, parts) => parts.slice(0, at).join('.'))),
  ),
];

const isList = (french: Texts, group: string): boolean =>
  under(french, group).every(([key]) => /^\d+$/.test(key.slice(group.length + 1)));

/** `steps.end.body.0 (« Ne payez pas… »), …`: the keys to copy, each with what it is. */
const named = (texts: readonly (readonly [string, string])[]): string => {
  const first = texts.slice(0, shown).map(([key, text]) => `${key} (« ${begun(text)} »)`);
  return first.join(', ') + (texts.length > shown ? `… (${texts.length} en tout)` : '');
};

const ofGroup = (group: string, french: Texts): StrayKey => {
  const [what, each] = isList(french, group)
    ? ['une liste', 'chaque ligne qui reste telle quelle']
    : ['un groupe de textes', 'chaque texte qui reste tel quel'];
  return {
    says: `« ${group} » est ${what} : « sameAsFrench » nomme un texte à la fois.`,
    suggestion: `Nommez à sa place ${each} : ${named(under(french, group))}.`,
  };
};

/** The key of a line that its list does not have. */
const listAround = (key: string, french: Texts): string | undefined => {
  const [, list] = /^(.+)\.\d+$/.exec(key) ?? [];
  return list !== undefined && french.has(`${list}.0`) ? list : undefined;
};

/** What was perhaps meant: a key that ends so, or one that differs by a letter or two; a text before a group. */
const meantBy = (key: string, french: Texts): string | undefined => {
  const all = [...french.keys()];
  const ends = (names: readonly string[]): string | undefined => {
    const found = names.filter((name) => name.endsWith(`.${key}`));
    return found.length === 1 ? found[0] : undefined;
  };
  const groups = groupsOf(french);
  return ends(all) ?? ends(groups) ?? nearest(key, all) ?? nearest(key, groups);
};

/** Nothing of a key that the French has. */
export const strayKey = (key: string, french: Texts): StrayKey | null => {
  if (french.has(key)) return null;
  if (under(french, key).length > 0) return ofGroup(key, french);
  const says = `Ce texte n’existe pas en français : « ${key} ».`;
  const list = listAround(key, french);
  if (list !== undefined)
    return {
      says,
      suggestion: `Les lignes de cette liste, comptées depuis 0 : ${named(under(french, list))}.`,
    };
  const meant = meantBy(key, french);
  if (meant === undefined)
    return {
      says,
      suggestion: 'Retirez-le de « sameAsFrench », ou corrigez sa clé : steps.check.title, par exemple.',
    };
  return {
    says,
    suggestion: french.has(meant)
      ? `Vouliez-vous écrire « ${meant} » ? Sinon, retirez-le de « sameAsFrench ».`
      : `Vouliez-vous écrire « ${meant} » ? ${ofGroup(meant, french).suggestion}`,
  };
};
