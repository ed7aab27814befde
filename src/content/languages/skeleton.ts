import { quoted } from '../yaml-line.ts';

interface Branch extends Map<string, Branch | string> {}

const planted = (texts: ReadonlyMap<string, string>): Branch => {
  const root: Branch = new Map();
  for (const [key, text] of texts) {
    const parts = key.split('.');
    const last = parts.pop() ?? '';
    let branch = root;
    for (const part of parts) {
      const next = branch.get(part);
      const below: Branch = next instanceof Map ? next : new Map();
      branch.set(part, below);
      branch = below;
    }
    branch.set(last, text);
  }
  return root;
};

const isList = (branch: Branch): boolean =>
  [...branch].every(([key, child], at) => key === String(at) && typeof child === 'string');

const linesOf = (branch: Branch, indent: string): readonly string[] =>
  [...branch].flatMap(([key, child]) => {
    const name = isList(branch) ? '-' : `${key}:`;
    if (typeof child === 'string') return [`${indent}${name} ${quoted(child.replaceAll('\u00a0', ' '))}`];
    return [`${indent}${name}`, ...linesOf(child, `${indent}  `)];
  });

const first: readonly string[] = ['title', 'summary', 'start', 'facts', 'fields'];

const rankOf = (key: string): number => {
  const at = first.indexOf(key.split('.')[0] ?? '');
  return at < 0 ? first.length : at;
};

/** A translation file with the French in each place, for who begins one: the same keys, in the order of the French. */
export const skeletonOf = (texts: ReadonlyMap<string, string>, indent = ''): string =>
  linesOf(planted(new Map([...texts].toSorted(([a], [b]) => rankOf(a) - rankOf(b)))), indent).join('\n');

const inFlow = (branch: Branch): readonly string[] =>
  [...branch].map(([key, child]) => {
    const name = isList(branch) ? '' : `${key}: `;
    if (typeof child === 'string') return `${name}${quoted(child.replaceAll('\u00a0', ' '))}`;
    const inner = inFlow(child).join(', ');
    return `${name}${isList(child) ? `[${inner}]` : `{ ${inner} }`}`;
  });

/** The same as it stands between braces. */
export const flowOf = (texts: ReadonlyMap<string, string>): string => inFlow(planted(texts)).join(', ');
