import type { Procedure } from '#core/procedure/procedure.ts';
import { factsNamed } from '#core/procedure/words.ts';
import type { YamlPath } from '../yaml-path.ts';
import { oneOf } from '../one-of.ts';
import { type Flaw, flaw } from './flaw.ts';
import type { FrenchWords } from './words.ts';

const isTitle = (key: string): boolean => key === 'summary' || key === 'title' || key.endsWith('.title');

const anyBraces = /\{([^{}]*)\}?|\}/g;

/** What stands between braces in a text and is no fact: a field, a slip of the pen, a brace left alone. */
const strayIn = (procedure: Procedure, key: string, text: string, at: YamlPath): readonly Flaw[] =>
  [...text.matchAll(anyBraces)].flatMap(([whole, inside = '']) => {
    if (whole === `{${inside}}` && Object.hasOwn(procedure.facts, inside) && factsNamed(whole).length > 0)
      return [];
    const name = inside.trim();
    if (Object.hasOwn(procedure.fields, name) && isTitle(key)) {
      return [flaw('personal-in-title', at, `Ce titre cite la réponse « ${name} ».`, { about: name })];
    }
    if (Object.hasOwn(procedure.fields, name)) {
      const suggestion = 'Une phrase cite des faits, jamais une réponse : reformulez-la.';
      return [flaw('unknown-fact', at, `Le champ « ${name} » ne se cite pas dans un texte.`, { suggestion })];
    }
    return [
      flaw(
        'unknown-fact',
        at,
        name === '' ? 'Une accolade seule ne cite rien.' : `Le fait « ${name} » n’existe pas.`,
        name === '' ? {} : { suggestion: oneOf(name, Object.keys(procedure.facts), '« facts »') },
      ),
    ];
  });

const saysToVerify = /à (vérifier|confirmer)|vérifiez/i;

/** A figure that nothing confirms, stated as if something did. */
const unverifiedFigures = ({ facts }: Procedure, { texts }: FrenchWords): readonly Flaw[] =>
  Object.entries(facts).flatMap(([id, { unverified, valueText }]) => {
    const value = texts.get(valueText) ?? '';
    const states = unverified === true && /\d/.test(value) && !saysToVerify.test(value);
    const says = `Le fait « ${id} » n’est pas vérifié, et affirme pourtant « ${value} ».`;
    return states ? [flaw('unverified-figure', ['facts', id, 'value'], says, { about: id })] : [];
  });

/** Facts that texts name and nobody declared, or declared and nobody names. */
export const verifyFacts = (procedure: Procedure, words: FrenchWords): readonly Flaw[] => {
  const placed = [...words.texts].map(([key, text]) => ({ key, text, at: words.places.get(key) ?? [] }));
  const listed = procedure.steps.flatMap((step, at) =>
    step.facts.map((id, nth) => ({ id, at: ['steps', at, 'facts', nth] as YamlPath })),
  );
  const used = new Set([...listed.map(({ id }) => id), ...placed.flatMap(({ text }) => factsNamed(text))]);
  const unused = Object.keys(procedure.facts).filter((id) => !used.has(id));
  return [
    ...placed.flatMap(({ key, text, at }) => strayIn(procedure, key, text, at)),
    ...unverifiedFigures(procedure, words),
    ...listed
      .filter(({ id }) => !Object.hasOwn(procedure.facts, id))
      .map(({ id, at }) =>
        flaw('unknown-fact', at, `Le fait « ${id} » n’existe pas.`, {
          suggestion: oneOf(id, Object.keys(procedure.facts), '« facts »'),
        }),
      ),
    ...unused.map((id) =>
      flaw('unused-fact', ['facts', id], `Le fait « ${id} » n’est cité nulle part.`, { about: id }),
    ),
  ];
};
