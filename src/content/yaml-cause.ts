import type { Said } from './yaml-dash.ts';
import { quoted, withValue, type YamlLine } from './yaml-line.ts';
import { listUnder, shortened } from './yaml-mark.ts';
import { closedText } from './yaml-quote.ts';

/** What one line may have that stops YAML; with a column only where that is not where its value begins. */
export type Cause = (
  line: YamlLine,
  lines: readonly YamlLine[],
) => (Said & { readonly column?: number }) | null;

export const inFlow = "{ label: 'Oui, bien sûr' }, ['Payez en ligne, ou au guichet.']";

/** A condition that begins with `!` is a tag to YAML. */
export const negation: Cause = (line) => {
  if (!line.value.startsWith('!')) return null;
  const [, inside, field = inside] = /^!\s*(?:\(\s*([A-Za-z]\w*)\s*\)|([A-Za-z]\w*))$/.exec(line.value) ?? [];
  return {
    says: 'une condition qui commence par « ! » se met entre guillemets simples',
    suggestion:
      field === undefined
        ? `Écrivez : ${withValue(line, quoted(line.value))}`
        : `Écrivez : ${withValue(line, `${field} == false`)} (pour un oui ou non), ou : ${withValue(line, `'!(${field} == "…")'`)}`,
  };
};

export const openQuote: Cause = (line) => {
  const mark = line.value[0];
  if (mark !== "'" && mark !== '"') return null;
  const whole = closedText[mark].exec(line.value)?.[0];
  if (whole === undefined)
    return {
      says: 'le guillemet ouvert ici n’est pas refermé',
      suggestion: `Refermez-le à la fin du texte : ${withValue(line, quoted(line.value.slice(1)))}`,
    };
  const rest = line.value.slice(whole.length);
  if (rest === '' || /^ +#/.test(rest)) return null;
  const inner = line.value.endsWith(mark) ? line.value.slice(1, -1) : line.value;
  return {
    says: `le texte s’arrête au deuxième guillemet, après ${shortened(whole)}`,
    suggestion: `Mettez autour de tout le texte l’autre sorte de guillemets : ${withValue(line, quoted(inner))}`,
  };
};

export const special: Cause = (line) => {
  const [first] = /^(?:[@`%&*|>,\]}?]|- |\{[^{}]*\} *\S|\[[^[\]]*\] *[^\s#])/.exec(line.value) ?? [];
  if (first === undefined) return null;
  if (first === '- ' && line.key !== undefined)
    return { says: 'une liste commence à la ligne, sous sa clé', suggestion: listUnder(line.key) };
  return {
    says: `un texte qui commence par « ${first[0]} » se met entre guillemets`,
    suggestion: `Écrivez : ${withValue(line, quoted(line.value))}`,
  };
};

export const tightColon: Cause = ({ text, dashes }) => {
  const [, key, value = ''] = /^ *(?:- +)*([A-Za-z][\w-]*):((?:[^\s/]|[\u00a0\u202f]).*)$/.exec(text) ?? [];
  if (key === undefined) return null;
  return {
    says: `il manque une espace${/^\s/.test(value) ? ' simple' : ''} après « ${key}: »`,
    suggestion: `Écrivez : ${dashes}${key}: ${value.trim()}`,
  };
};

export const colonInside: Cause = (line) => {
  if (/^[[{'"]/.test(line.value) || !/:( |$)/.test(line.value)) return null;
  return {
    says: 'un deux-points suivi d’une espace coupe ce texte en deux',
    suggestion: `Mettez le texte entre guillemets : ${withValue(line, quoted(line.value))}`,
  };
};

export const noColon: Cause = ({ key, value, dashes }, lines) => {
  const [, word, rest = ''] = /^([\p{L}\w-]+)(?: +(.*))?$/u.exec(value) ?? [];
  if (key !== undefined || word === undefined || lines.length === 0) return null;
  return {
    says: `il manque une clé et son deux-points : « ${word} »`,
    suggestion: `Écrivez la clé, un deux-points, une espace, puis le texte : ${
      rest === '' ? `${dashes}id: ${word}` : `${dashes}${word}: ${rest}`
    }`,
  };
};

export const flow: Cause = ({ value }) =>
  /^[[{]/.test(value)
    ? {
        says: 'entre crochets ou accolades, un signe coupe un texte',
        suggestion: `Mettez entre guillemets chaque texte qui a une virgule, un deux-points, un # ou une apostrophe : ${inFlow}`,
      }
    : null;
