import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Node,
  type YAMLParseError,
} from 'yaml';
import type { Finding } from './finding.ts';
import type { Flaw } from './verify/flaw.ts';
import { type RuleId, rules } from './verify/rules.ts';
import type { YamlPath } from './yaml-path.ts';

/** The library's own codes, in words; what it says itself is English. */
const slips: Partial<Readonly<Record<YAMLParseError['code'], string>>> = {
  BAD_INDENT: 'un retrait n’est pas celui des lignes qui l’entourent, ou une parenthèse [ { reste ouverte',
  MISSING_CHAR: 'il manque un guillemet, une virgule, un deux-points ou une parenthèse qui ferme',
  DUPLICATE_KEY: 'la même clé est écrite deux fois au même endroit',
  TAB_AS_INDENT: 'une tabulation sert de retrait : mettez des espaces',
  MULTILINE_IMPLICIT_KEY: 'une clé tient sur une seule ligne ; il manque peut-être un deux-points',
  BLOCK_AS_IMPLICIT_KEY: 'une phrase qui contient un deux-points se met entre guillemets',
  BLOCK_IN_FLOW: 'une liste entre crochets ou accolades n’est pas refermée',
  BAD_SCALAR_START: 'un texte qui commence par ce signe se met entre guillemets',
  UNEXPECTED_TOKEN: 'ce signe n’a pas sa place ici : mettez le texte entre guillemets',
};

const otherSlip = 'cette ligne ne se lit pas';

/** A condition that begins with `!` is a tag to YAML: the one slip that its own message hides. */
const inPlaceOf = (message: string): Partial<Pick<Finding, 'suggestion'>> =>
  /tag/i.test(message)
    ? { suggestion: "Une condition qui commence par ! se met entre guillemets simples : '!(a == true)'." }
    : {};

/** A YAML text that still knows the line of each of its values. */
export class YamlFile {
  readonly file: string;
  readonly findings: Finding[] = [];
  readonly #lines: LineCounter;
  readonly #doc: Document.Parsed;
  readonly #text: string;

  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
    this.#lines = new LineCounter();
    this.#doc = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    // One slip makes a row of errors: those after the first only follow from it.
    const [first] = [...this.#doc.errors, ...this.#doc.warnings];
    if (first) {
      const { pos, code, message } = first;
      this.#report(
        'yaml',
        pos[0],
        `Ce fichier n’est pas du YAML correct : ${slips[code] ?? otherSlip}.`,
        inPlaceOf(message),
      );
    }
  }

  get value(): unknown {
    return this.#doc.errors.length > 0 ? null : this.#doc.toJS();
  }

  /** Reports what is wrong with the value at a path; a path that is not there reports its nearest parent. */
  report(rule: RuleId, path: YamlPath, says: string, suggestion?: string): void {
    this.#report(rule, this.#offsetOf(path), says, suggestion === undefined ? {} : { suggestion });
  }

  reportFlaw({ rule, at, says, walk, suggestion, review }: Flaw): void {
    this.#report(rule, this.#offsetOf(at), says, {
      suggestion,
      ...(walk.length > 0 ? { walk } : {}),
      ...(review === undefined ? {} : { review }),
    });
  }

  /** The same, with a caret at a place inside a text value. */
  reportInside(rule: RuleId, path: YamlPath, offset: number, says: string, suggestion?: string): void {
    const source = this.#doc.getIn(path);
    const caret = typeof source === 'string' ? { excerpt: `    ${source}\n    ${' '.repeat(offset)}^` } : {};
    this.#report(rule, this.#offsetOf(path), says, {
      ...caret,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  #report(
    rule: RuleId,
    offset: number,
    says: string,
    more: Partial<Pick<Finding, 'excerpt' | 'walk' | 'suggestion' | 'review'>> = {},
  ): void {
    const { line, col } = this.#lines.linePos(Math.min(offset, this.#text.length));
    const where = { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
    this.findings.push({ ...where, rule, says, suggestion: rules[rule].suggests, ...more });
  }

  #offsetOf(path: YamlPath): number {
    for (let length = path.length; length > 0; length -= 1) {
      const found = this.#nodeAt(path.slice(0, length));
      const pointed = isCollection(found) ? (this.#keyAt(path.slice(0, length)) ?? found) : found;
      if (pointed?.range) return pointed.range[0];
    }
    return this.#doc.contents?.range?.[0] ?? 0;
  }

  #nodeAt(path: YamlPath): Node | null {
    const found = path.length === 0 ? this.#doc.contents : this.#doc.getIn(path, true);
    return isNode(found) ? found : null;
  }

  /** The name before a nested value: a finding about the whole of it points there, not at its first line. */
  #keyAt(path: YamlPath): Node | null {
    const parent = this.#nodeAt(path.slice(0, -1));
    if (!isMap(parent)) return null;
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
    return isNode(pair?.key) ? pair.key : null;
  }
}
