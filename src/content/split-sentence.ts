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

/** `[Payez en ligne, ou au guichet]` is two lines to YAML, and one sentence to who wrote it. */
export const adviseOnSplits = (yaml: YamlFile): void => {
  for (const { name, items } of yaml.bracketLists) {
    if (name !== 'bring' && !sentences.includes(name)) continue;
    for (const [at, before] of items.entries()) {
      const after = items[at + 1];
      if (!after || !isCut(name, before, after)) continue;
      const whole = quoted(`${textOf(before)}, ${textOf(after)}`);
      yaml.reportNode(
        'split-sentence',
        after,
        `La virgule fait deux lignes à l’écran : « ${textOf(before)} », puis « ${textOf(after)} ».`,
        `Si c’est une seule phrase, mettez-la entre guillemets : ${name}: [${whole}]. Sinon, commencez la seconde par une majuscule.`,
      );
    }
  }
};
