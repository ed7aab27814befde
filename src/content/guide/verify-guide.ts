import { factsNamed } from '#core/procedure/words.ts';
import type { Book } from '../book.ts';
import { bareText } from '../languages/leaves.ts';
import { type Flaw, flaw } from '../verify/flaw.ts';
import { datedFacts, verifyDated } from '../verify/overdue.ts';
import { verifyLanguage } from '../verify/plain-language.ts';
import { verifyPromises } from '../verify/verify-promises.ts';
import type { AgentPartSource, GuideSource } from './guide-schema.ts';

/** The names of the facts that may stand in a text, and of those that may not because agents alone know them. */
export interface Names {
  readonly known: ReadonlySet<string>;
  readonly agentsOnly: ReadonlySet<string>;
}

const anyBraces = /\{([^{}]*)\}?|\}/g;

const strayIn = (book: Book, key: string, text: string, { known, agentsOnly }: Names): readonly Flaw[] => {
  const at = book.places.get(key) ?? [];
  return [...text.matchAll(anyBraces)].flatMap(([whole, name = '']) => {
    if (factsNamed(whole).length > 0 && known.has(name)) return [];
    if (agentsOnly.has(name))
      return [flaw('agents-only', at, `Le fait « ${name} » est réservé aux agents.`, { about: name })];
    const says =
      name.trim() === '' ? 'Une accolade seule ne cite rien.' : `Le fait « ${name} » n’existe pas.`;
    return [flaw('unknown-fact', at, says)];
  });
};

export const verifyNames = (book: Book, names: Names): readonly Flaw[] =>
  [...book.texts].flatMap(([key, text]) => strayIn(book, key, text, names));

/** Own and borrowed facts that no text of theirs names; `also` names those that stand elsewhere than in a text. */
export const verifyUsed = (
  books: readonly Book[],
  { facts, factsOf }: Pick<GuideSource, 'facts' | 'factsOf'>,
  path: readonly string[],
  also: readonly string[] = [],
): readonly Flaw[] => {
  const used = new Set([...books.flatMap(({ texts }) => [...texts.values()].flatMap(factsNamed)), ...also]);
  const own = Object.keys(facts).map((id) => ({ id, at: [...path, 'facts', id] }));
  const taken = Object.entries(factsOf).flatMap(([from, ids]) =>
    ids.map((id, nth) => ({ id, at: [...path, 'factsOf', from, nth] })),
  );
  return [...own, ...taken]
    .filter(({ id }) => !used.has(id))
    .map(({ id, at }) => flaw('unused-fact', at, `Le fait « ${id} » n’est cité nulle part.`, { about: id }));
};

/** Shorter ones, such as « la référence », are anybody's words. */
const leastWords = 4;

/** A service's name is no secret; its number, what to check and the pitfalls are. */
const isTelling = (key: string, text: string): boolean =>
  key.startsWith('agents.facts.') ||
  (!key.startsWith('agents.lines.') && text.split(/\s+/).length >= leastWords);

/**
 * What agents alone are told, found again in what everybody reads, in any language: a number, or a whole sentence.
 * `agents` and `read` hold texts by key.
 */
export const verifyKeptApart = (
  agents: ReadonlyMap<string, string>,
  read: ReadonlyMap<string, string>,
  at: (key: string) => readonly (string | number)[],
  language: string,
): readonly Flaw[] => {
  const secrets = [...agents].filter(([key, text]) => isTelling(key, text)).map(([, text]) => bareText(text));
  return [...read].flatMap(([key, text]) =>
    secrets
      .filter((secret) => secret !== '' && bareText(text).includes(secret))
      .map((secret) =>
        flaw(
          'agents-only',
          at(key),
          `Ce texte${language} répète ce qui est réservé aux agents : « ${secret} »`,
        ),
      ),
  );
};

export const verifyWords = (book: Book): readonly Flaw[] => [
  ...verifyPromises(book),
  ...verifyLanguage(book),
];

/** The guide as a whole, and each of its own facts, past the review date on that day. */
export const verifyReviews = (source: GuideSource, today: string): readonly Flaw[] => {
  const { title, reviewBy, owner, agents } = source;
  const own = [{ at: [], what: `La fiche « ${title} »`, reviewBy, owner }];
  const forAgents = agents ? agentFacts(agents) : [];
  return verifyDated([...own, ...datedFacts(source.facts, 'facts', 'Le fait'), ...forAgents], today);
};

const agentFacts = ({ facts }: AgentPartSource) =>
  datedFacts(facts, 'facts', 'Le fait').map(({ at, ...rest }) => ({ ...rest, at: ['agents', ...at] }));
