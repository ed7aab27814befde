import { factsNamed } from '#core/procedure/words.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { Need } from './declared.ts';
import type { Leaves } from './leaves.ts';

const named: readonly string[] = ['title', 'summary'];

type Texts = ReadonlyMap<string, string>;

/** Of a procedure's French, what names it in a list: title and summary, and the facts that these name. */
export const presentedIn = (french: Texts): Texts => {
  const facts = named.flatMap((key) => factsNamed(french.get(key) ?? '')).map((id) => `facts.${id}`);
  return new Map([...french].filter(([key]) => named.includes(key) || facts.includes(key)));
};

interface Place {
  readonly need: Need;
  /** It stands in the folder of a procedure: nothing else has lists that name it. */
  readonly ofProcedure: boolean;
}

/** Why a file can't be a presentation where it stands; null where it can. */
export const whyWhole = ({ need, ofProcedure }: Place): string | null => {
  if (!ofProcedure) return 'Seule une démarche peut n’être que présentée.';
  return need === 'whole'
    ? 'Cette langue est sous « whole » dans commune.yaml : chaque texte doit y être traduit.'
    : null;
};

interface File {
  readonly french: Texts;
  readonly leaves: Leaves;
}

/** Reports what is more than a presentation; answers those texts that it may hold. */
export const verifyPresentation = ({ french, leaves }: File, yaml: YamlFile): Leaves => {
  const wanted = presentedIn(french);
  const astray = [...leaves].filter(([key]) => french.has(key) && !wanted.has(key));
  const heads = new Map(astray.map(([, { path }]) => [path[0] === 'facts' ? path.join('.') : path[0], path]));
  // Half a procedure in one language and half in another is worse than the whole of it in one.
  for (const [head, path] of heads)
    yaml.report(
      'presented-only',
      path[0] === 'facts' ? path : path.slice(0, 1),
      `« ${head} » est de trop : cette démarche n’est que présentée dans cette langue, ses pages restent en français.`,
    );
  return new Map([...leaves].filter(([key]) => !french.has(key) || wanted.has(key)));
};
