import type { Scalar } from 'yaml';
import type { YamlFile } from './yaml-file.ts';
import { quoted } from './yaml-line.ts';

/** Lists of sentences: there, what begins with a small letter goes on with what stands before. */
const sentences: readonly string[] = ['body', 'next', 'answer', 'check', 'pitfalls'];

/** In a list of things, only such a word goes on with a sentence. */
const goesOn = /^(?:ou|et|puis|mais|si|sinon|or|and|then|but|if)(?!\p{L})/u;

const textOf = ({ value }: Scalar): string => String(value);

const isCut = (name: string, before: Scalar, after: Scalar): boolean => {
  if (before.type !== 'PLAIN' || after.type !== 'PLAIN') return false;
  if (/[.?!…:]$/.test(textOf(before))) return false;
  return sentences.includes(name) ? /^\p{Ll}/u.test(textOf(after)) : goesOn.test(textOf(after));
};

const wide = 40;

const endOf = (text: string): string => (text.length > wide ? `…${text.slice(-wide)}` : text);

const beginOf = (text: string): string => (text.length > wide ? `${text.slice(0, wide)}…` : text);

const words = (text: string): readonly string[] => text.split(/\s+/);

/** A short sentence as it could stand; of a long one, where its quotes go. */
const mended = (name: string, before: string, after: string): string => {
  const whole = quoted(`${before}, ${after}`);
  if (whole.length <= 2 * wide) return `mettez-la entre guillemets : ${name}: [${whole}]`;
  const [first, last] = [words(before).slice(0, 2), words(after).slice(-2)];
  return `mettez un guillemet ${whole[0] ?? ''} avant « ${first.join(' ')} » et un autre après « ${last.join(' ')} »`;
};

/** `[Payez en ligne, ou au guichet]` is two lines to YAML, and one sentence to who wrote it. */
export const adviseOnSplits = (yaml: YamlFile): void => {
  for (const { name, items } of yaml.bracketLists) {
    if (name !== 'bring' && !sentences.includes(name)) continue;
    for (const [at, before] of items.entries()) {
      const after = items[at + 1];
      if (!after || !isCut(name, before, after)) continue;
      yaml.reportNode(
        'split-sentence',
        after,
        `La virgule fait deux lignes à l’écran : « ${endOf(textOf(before))} », puis « ${beginOf(textOf(after))} ».`,
        `Si c’est une seule phrase, ${mended(name, textOf(before), textOf(after))}. Sinon, commencez la seconde par une majuscule.`,
      );
    }
  }
};
