import type { Need } from './french-service.ts';

export interface EnglishVerb {
  readonly name: string;
  readonly need: Need;
  /** Its present and what follows « will », and its form in -ing. */
  readonly forms: string;
}

const ing = (name: string): string => (name.endsWith('e') ? `${name.slice(0, -1)}ing` : `${name}ing`);

const verbs = (need: Need, names: string): readonly EnglishVerb[] =>
  names.split(' ').map((name) => {
    const third = /(?:s|sh|ch|x)$/u.test(name) ? `${name}es` : `${name}s`;
    const thirdInY = name.replace(/(?<![aeiou])y$/u, 'ies');
    return { name, need, forms: [name, name.endsWith('y') ? thirdInY : third, ing(name)].join('|') };
  });

export const englishVerbs: readonly EnglishVerb[] = [
  ...verbs('nothing', 'check verify look review examine study process handle analyse search'),
  { name: 'deal', need: 'nothing', forms: '(?:deals?|dealing)\\s+with' },
  { name: 'take care', need: 'nothing', forms: '(?:takes?|taking)\\s+care' },
  ...verbs('case', 'help assist accompany answer reply respond send forward prepare follow work'),
  { name: 'get back', need: 'you', forms: '(?:gets?|getting)\\s+back' },
  ...verbs('you', 'call ring phone contact receive welcome meet wait guide come'),
  ...verbs('agent', 'explain show give advise find'),
];

/** « The answer », « on call », « your search » are things; to « look forward » forwards none. */
export const isThing = (before: string): boolean =>
  /(?<!\p{L})(?:an?|the|your|our|their|any|more|on|of|for|no|this|that|with|without|needs?|look|looking)\s+$/iu.test(
    before,
  );
