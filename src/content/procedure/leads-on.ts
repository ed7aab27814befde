import { oneOf } from '../one-of.ts';
import type { RuleId } from '../verify/rules.ts';
import type { YamlPath } from '../yaml-path.ts';
import type { Scope } from './scope.ts';

type Fault = readonly [rule: RuleId, says: string, suggests?: string];

const faultOf = (
  given: string,
  before: readonly string[],
  { id, procedureIds }: Pick<Scope, 'id' | 'procedureIds'>,
): Fault | null => {
  if (given === id)
    return ['leads-to-itself', `« ${given} » est cette démarche : la personne vient de la finir.`];
  if (before.includes(given))
    return ['duplicate-id', `La démarche « ${given} » est déjà dans cette liste.`, 'Retirez cette ligne.'];
  if (procedureIds.includes(given)) return null;
  const others = procedureIds.filter((each) => each !== id);
  return [
    'unknown-procedure',
    `La démarche « ${given} » n’existe pas.`,
    oneOf(given, others, 'le dossier procedures'),
  ];
};

/**
 * The procedures that an outcome leads on to are there, are others, and each once. That each is whole and stands under a
 * life event is held where it stands: a folder with any fault is not published at all.
 */
export const checkLeadsOn = (
  procedures: readonly string[],
  path: YamlPath,
  scope: Pick<Scope, 'id' | 'procedureIds' | 'book'>,
): void => {
  for (const [at, given] of procedures.entries()) {
    const fault = faultOf(given, procedures.slice(0, at), scope);
    if (fault) scope.book.yaml.report(fault[0], [...path, at], fault[1], fault[2]);
  }
};
