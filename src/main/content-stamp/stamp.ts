import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Compiled, compileConfig } from '#content/compile.ts';
import { formatFinding } from '#content/finding.ts';
import { stampFolder } from '#content/languages/stamp-folder.ts';
import { type Asked, readArguments } from '../content-check/arguments.ts';

type Content = Extract<Compiled, { readonly ok: true }>;

/** Every folder that may hold translations, with its French. */
const foldersOf = (
  { texts, directory, guides }: Content,
  config: string,
): readonly (readonly [string, ReadonlyMap<string, string>])[] =>
  [
    [config, texts.fr.common] as const,
    [join(config, 'directory'), directory.fr.texts] as const,
    ...Object.entries(texts.fr.procedures).map(
      ([id, french]) => [join(config, 'procedures', id), french] as const,
    ),
    ...Object.entries(guides.fr.texts).map(([id, french]) => [join(config, 'guides', id), french] as const),
  ]
    .filter(([folder]) => existsSync(folder))
    .map(([folder, french]) => [folder, new Map(Object.entries(french))] as const);

type Folders = ReturnType<typeof foldersOf>;

/** All of them, or the one that a path lies in. */
const foldersFor = (folders: Folders, { folder, only }: Asked): Folders => {
  if (only === folder) return folders;
  const around = folders.filter(([each]) => only === each || only.startsWith(each + sep));
  const longest = Math.max(...around.map(([each]) => each.length));
  return around.filter(([each]) => each.length === longest);
};

/** Exit codes: 0 when all is written, 1 when the folder can't be published, 2 when the command was not understood. */
const stamp = async (given: readonly string[]): Promise<number> => {
  const stillRight = given.includes('--still-right');
  const asked = readArguments(
    given.filter((each) => each !== '--still-right'),
    process.env['KIOSK_CONFIG'] ?? 'kiosk-config',
  );
  if (typeof asked === 'string') {
    console.error(asked);
    return 2;
  }
  const compiled = await compileConfig(asked.folder);
  if (!compiled.ok) {
    console.error(compiled.findings.map((finding) => formatFinding(finding)).join('\n'));
    console.error('Rien n’est écrit tant qu’il reste une erreur.');
    return 1;
  }
  for (const [folder, french] of foldersFor(foldersOf(compiled, asked.folder), asked)) {
    const { texts, stale } = await stampFolder(folder, french, stillRight);
    console.log(`${relative(process.cwd(), folder)} : ${texts} traductions notées.`);
    for (const [locale, key] of stale) console.log(`  à mettre à jour, ${locale} : ${key}`);
  }
  return 0;
};

process.exitCode = await stamp(process.argv.slice(2));
