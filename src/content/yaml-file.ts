import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  visit,
} from 'yaml';
import type { Finding } from './finding.ts';
import type { Flaw } from './verify/flaw.ts';
import { type RuleId, rules } from './verify/rules.ts';
import { excerptAt } from './yaml-excerpt.ts';
import { gluedLines } from './yaml-glue.ts';
import type { YamlPath } from './yaml-path.ts';
import { type Slip, slipAt, slipOfAnchor } from './yaml-slip.ts';

/** A key without a value has no place of its own worth pointing at. */
const isEmpty = (node: Node): boolean => isScalar(node) && node.value === null;

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
    const slip = this.#firstSlip();
    if (slip) this.#reportSlip({ ...slip, says: `Ce fichier n’est pas du YAML correct : ${slip.says}.` });
    else gluedLines(this.#doc, text, this.#lines).forEach((glue) => this.#reportSlip(glue));
  }

  get value(): unknown {
    return this.findings.some(({ rule }) => rule === 'yaml') ? null : this.#doc.toJS();
  }

  /** Reports what is wrong with the value at a path; a path that is not there reports its nearest parent. */
  report(rule: RuleId, path: YamlPath, says: string, suggestion?: string): void {
    this.#report(rule, this.#offsetOf(path), says, suggestion === undefined ? {} : { suggestion });
  }

  reportFlaw({ rule, at, says, walk, suggestion, review, or }: Flaw): void {
    const also = or ? ` ${or.says(this.#lines.linePos(this.#offsetOf(or.at)).line)}` : '';
    this.#report(rule, this.#offsetOf(at), says, {
      suggestion: suggestion + also,
      ...(walk.length > 0 ? { walk } : {}),
      ...(review === undefined ? {} : { review }),
    });
  }

  /** The same, with a caret at a place inside a text value. */
  reportInside(rule: RuleId, path: YamlPath, offset: number, says: string, suggestion?: string): void {
    const source = this.#doc.getIn(path);
    const caret = typeof source === 'string' ? { excerpt: excerptAt(source, offset) } : {};
    this.#report(rule, this.#offsetOf(path), says, {
      ...caret,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  /** The node at a path, as it was written; null when there is none. */
  nodeAt(path: YamlPath): Node | null {
    return this.#nodeAt(path);
  }

  /** The pair at a path and the map that it stands in, and whether braces hold it. */
  pairAt(path: YamlPath): { readonly map: YAMLMap; readonly pair: Pair } | null {
    const map = this.#nodeAt(path.slice(0, -1));
    if (!isMap(map)) return null;
    const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
    return pair ? { map, pair } : null;
  }

  /** Each list between brackets that stands under a name, with its texts as they were written. */
  get bracketLists(): readonly { readonly name: string; readonly items: readonly Scalar[] }[] {
    const found: { name: string; items: readonly Scalar[] }[] = [];
    visit(this.#doc, {
      Pair: (_key, { key, value }) => {
        if (isScalar(key) && isSeq(value) && value.flow)
          found.push({ name: String(key.value), items: value.items.filter(isScalar) });
      },
    });
    return found;
  }

  /** Reports what is wrong with the whole file, beside lines of its own. */
  reportWith(rule: RuleId, excerpt: string, says: string, suggestion: string): void {
    this.#report(rule, 0, says, { excerpt, suggestion });
  }

  /** The same at a path. */
  reportAt(rule: RuleId, path: YamlPath, excerpt: string, says: string, suggestion: string): void {
    this.#report(rule, this.#offsetOf(path), says, { excerpt, suggestion });
  }

  /** Reports what is wrong with a node of this file, with a caret under its beginning. */
  reportNode(rule: RuleId, node: Node, says: string, suggestion: string): void {
    const offset = node.range?.[0] ?? 0;
    const { line, col } = this.#lines.linePos(offset);
    const excerpt = excerptAt(this.#text.split('\n')[line - 1] ?? '', Math.max(col, 1) - 1);
    this.#report(rule, offset, says, { excerpt, suggestion });
  }

  /** One slip makes a row of errors: those after the first only follow from it. */
  #firstSlip(): Slip | null {
    const [first] = [...this.#doc.errors, ...this.#doc.warnings];
    if (!first) return this.#strayAnchor();
    const { line, col } = this.#lines.linePos(Math.min(first.pos[0], this.#text.length));
    return slipAt(this.#text, first, Math.max(line, 1) - 1, Math.max(col, 1) - 1);
  }

  /** A text that begins with `&` or `*` loses its first word without an error. */
  #strayAnchor(): Slip | null {
    const named = new Map<string, number>();
    const meant: { readonly source: string; readonly offset: number }[] = [];
    visit(this.#doc, {
      Node: (_key, node) => {
        const offset = node.range?.[0] ?? 0;
        if (isAlias(node)) meant.push({ source: node.source, offset });
        else if (node.anchor !== undefined) named.set(node.anchor, offset);
      },
    });
    const stray = [
      ...meant.filter(({ source }) => !named.has(source)).map(({ offset }) => offset),
      ...[...named].filter(([name]) => !meant.some(({ source }) => source === name)).map(([, at]) => at),
    ][0];
    if (stray === undefined) return null;
    const { line, col } = this.#lines.linePos(stray);
    return slipOfAnchor(this.#text, line - 1, col - 1);
  }

  #reportSlip({ at, column, says, suggestion }: Slip): void {
    const line = this.#text.split('\n')[at] ?? '';
    this.findings.push({
      file: this.file,
      line: at + 1,
      column: column + 1,
      rule: 'yaml',
      says,
      ...(line.trim() === '' ? {} : { excerpt: excerptAt(line, column) }),
      suggestion,
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
      const named = found === null || isCollection(found) || isEmpty(found);
      const pointed = named ? (this.#keyAt(path.slice(0, length)) ?? found) : found;
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
    const key = this.pairAt(path)?.pair.key;
    return isNode(key) ? key : null;
  }
}
