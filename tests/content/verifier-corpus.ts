import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One way to spoil the little commune: what is replaced, and the text of the line that the finding points at. */
export interface Bad {
  readonly rule: string;
  readonly name: string;
  readonly at: string;
  readonly changes: readonly Change[];
}

type Change =
  { readonly file: string; readonly replace: string; readonly by: string } | { readonly remove: string };

export const goodCommune = 'tests/content/verifier-commune';

const corpus = 'tests/content/bad';

/** Every case of the corpus: `bad/<rule>/<name>.yaml`. */
export const readCorpus = async (): Promise<readonly Bad[]> => {
  const files = (await readdir(corpus, { recursive: true })).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => {
      const [rule = '', name = ''] = file.replace('.yaml', '').split('/');
      const { at, changes } = parse(await readFile(join(corpus, file), 'utf8')) as Pick<
        Bad,
        'at' | 'changes'
      >;
      return { rule, name, at, changes };
    }),
  );
};

const applyTo = async (folder: string, change: Change): Promise<void> => {
  if ('remove' in change) return rm(join(folder, change.remove));
  const text = await readFile(join(folder, change.file), 'utf8');
  if (!text.includes(change.replace)) throw new Error(`${change.file} has no « ${change.replace} »`);
  await writeFile(
    join(folder, change.file),
    text.replace(change.replace, () => change.by),
  );
};

/** Lends a copy of the little commune, spoilt, and takes it away again. */
export const withSpoilt = async <T>(
  changes: readonly Change[],
  use: (folder: string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'spoilt-'));
  try {
    await cp(goodCommune, folder, { recursive: true });
    for (const change of changes) await applyTo(folder, change);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
