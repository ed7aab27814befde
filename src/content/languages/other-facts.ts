import { factsNamed } from '#core/procedure/words.ts';
import { nearest } from '../one-of.ts';

/** Facts that a translation does not name as its French does, and how its line is mended. */
export interface OtherFacts {
  readonly says: string;
  readonly suggestion: string;
}

const braced = (ids: readonly string[]): string => ids.map((id) => `{${id}}`).join(', ');

/** Whatever stands between braces, or a brace left alone: `{ price }`, `{Price}`, `{price`. */
const anyBraces = /\{[^{}]*\}|\{[A-Za-z0-9-]*|\}/g;

const isFact = (part: string): boolean => factsNamed(part).length > 0 && /^\{[^{}]*\}$/.test(part);

const strayIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(anyBraces)].map(([part]) => part).filter((part) => !isFact(part))),
];

/** What was perhaps meant for a missing fact, and is none. */
const meantFor = (id: string, wrong: readonly string[], onlyOne: boolean): string | undefined =>
  wrong.find((part) => nearest(part.replace(/[{}]/g, '').trim(), [id]) === id) ??
  (onlyOne && wrong.length === 1 ? wrong[0] : undefined);

const quote = (part: string): string =>
  part.startsWith('{') && part.endsWith('}') ? part : `« ${part.trim()} »`;

const suggests = (
  french: string,
  text: string,
  missing: readonly string[],
  wrong: readonly string[],
): string => {
  const swaps = missing.flatMap((id) => {
    const part = meantFor(id, wrong, missing.length === 1);
    return part === undefined ? [] : [{ id, part }];
  });
  const added = missing.filter((id) => swaps.every((each) => each.id !== id));
  const removed = wrong.filter((part) => swaps.every((each) => each.part !== part));
  const moves = [
    ...swaps.map(({ id, part }) => `remplacez ${quote(part)} par {${id}}`),
    ...(added.length === 0 ? [] : [`ajoutez ${braced(added)}`]),
    ...(removed.length === 0 ? [] : [`retirez ${removed.map(quote).join(', ')}`]),
  ].join(', ');
  return `Dans la traduction « ${text} », ${moves}. Le français : « ${french} »`;
};

/** Null where both name the same facts, and the translation has no brace besides. */
export const otherFacts = (key: string, french: string, text: string): OtherFacts | null => {
  const due = factsNamed(french);
  const given = factsNamed(text);
  const missing = due.filter((id) => !given.includes(id));
  const wrong = [...given.filter((id) => !due.includes(id)).map((id) => `{${id}}`), ...strayIn(text)];
  if (missing.length === 0 && wrong.length === 0) return null;
  const parts = [
    ...(missing.length === 0 ? [] : [`il manque ${braced(missing)}`]),
    ...(wrong.length === 0
      ? []
      : [`${wrong.map(quote).join(', ')} ${wrong.length > 1 ? 'sont' : 'est'} en trop`]),
  ];
  return {
    says: `« ${key} » ne cite pas les mêmes faits qu’en français : ${parts.join(' ; ')}.`,
    suggestion: suggests(french, text, missing, wrong),
  };
};
