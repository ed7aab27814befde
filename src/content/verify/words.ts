import type { Procedure } from '#core/procedure/procedure.ts';
import type { YamlPath } from '../yaml-path.ts';

/** A procedure's French texts by key, and where each stands in its file. */
export interface FrenchWords {
  readonly texts: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, YamlPath>;
}

/** A text as its reader sees it, its facts filled in; the key itself when there is no such text. */
export const spoken = (procedure: Procedure, { texts }: FrenchWords, key: string): string =>
  (texts.get(key) ?? key).replace(/\{([a-z][a-z0-9-]*)\}/g, (whole, id: string) => {
    const fact = procedure.facts[id];
    return fact ? (texts.get(fact.valueText) ?? whole) : whole;
  });
