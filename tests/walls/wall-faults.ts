import { house, type Room } from './house.ts';
import { isTest, ownFile, roomOf, type SourceFile } from './source-file.ts';

/** Everything in a set of files that a wall forbids, one sentence each. */
export const wallFaults = (files: readonly SourceFile[]): readonly string[] => [
  ...files.filter(({ path }) => path.startsWith('src/')).flatMap(faultsOfFile),
  ...cycles(files),
];

const faultsOfFile = (file: SourceFile): readonly string[] => {
  const room = house[roomOf(file.path)];
  if (!room) return [`${file.path} stands in no room of the house`];
  return [
    ...shapeFaults(file),
    ...(isTest(file.path)
      ? []
      : [...file.imports.flatMap((name) => importFaults(file, room, name)), ...codeFaults(file)]),
  ];
};

const shapeFaults = ({ path, hasDefaultExport, onlyReExports }: SourceFile): readonly string[] => [
  ...(hasDefaultExport ? [`${path} has a default export`] : []),
  ...(onlyReExports || /\/index\.tsx?$/.test(path) ? [`${path} is a barrel`] : []),
];

const importFaults = ({ path }: SourceFile, room: Room, name: string): readonly string[] => {
  const [pure = ''] = name.split('?');
  const target = ownFile(path, pure);
  const own = roomOf(path);
  if (target === null)
    return room.packages.some((allowed) => matches(allowed, pure))
      ? []
      : [`${path} imports the package ${pure}`];
  const theirs = roomOf(target);
  if (!target.startsWith('src/')) return [`${path} imports ${target}, outside src`];
  if (theirs !== own && !room.rooms.includes(theirs))
    return [`${path} imports ${target}: ${own} does not rest on ${theirs}`];
  if (theirs !== own && pure.startsWith('.'))
    return [`${path} climbs into the room ${theirs} by a relative path`];
  if (target.includes('/adapters/') && !path.includes('/adapters/') && own !== 'main')
    return [`${path} imports the adapter ${target}`];
  return [];
};

const matches = (allowed: string, name: string): boolean =>
  allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;

const rawHtml =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|\bdocument\s*\.\s*write\b/;
const clockOrChance =
  /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(?:\(\s*\)|(?![\s(]))|\bMath\s*\.\s*random\b|\bperformance\s*\.|\bcrypto\s*\.|\bglobalThis\b|\bset(?:Timeout|Interval)\b/;

const codeFaults = ({ path, code }: SourceFile): readonly string[] => [
  ...(rawHtml.test(code) ? [`${path} writes raw HTML`] : []),
  ...(roomOf(path) === 'core' && clockOrChance.test(code) ? [`${path} asks for the time or for chance`] : []),
];

/** Each knot of files that import each other in a ring, found by walking in depth. */
const cycles = (files: readonly SourceFile[]): readonly string[] => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const file = byPath.get(path);
    if (!file || done.has(path)) return;
    if (trail.includes(path)) {
      found.push(`a ring of imports: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
      return;
    }
    for (const name of file.imports) {
      const next = ownFile(path, name);
      if (next !== null) walk(next, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
};
