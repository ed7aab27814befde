import type { Said } from './yaml-dash.ts';
import type { YamlLine } from './yaml-line.ts';

export const tab = ({ text }: YamlLine): (Said & { readonly column?: number }) | null =>
  /^ *\t/.test(text)
    ? {
        says: 'une tabulation sert de retrait',
        suggestion: 'Remplacez la tabulation par des espaces : autant que sur les lignes voisines.',
      }
    : null;

/** A blank that a text processor keeps from breaking is none to YAML. */
export const hardBlank = ({ text }: YamlLine): (Said & { readonly column?: number }) | null =>
  /^ *[\u00a0\u202f]/.test(text)
    ? {
        column: text.search(/[\u00a0\u202f]/),
        says: 'une espace insécable, venue d’un autre logiciel, sert de retrait',
        suggestion: 'Remplacez-la par des espaces simples : autant que sur les lignes voisines.',
      }
    : null;
