import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { YamlFile } from '#content/yaml-file.ts';
import { type FilePart, filePartsOf } from './file-parts.ts';

/** Which part of which file stands on which line; a file is read as YAML again only when its text is another. */
export interface KnownParts {
  /** Reads these files again, named from the folder. Never rejects. */
  read(files: readonly string[]): Promise<void>;
  /** As they were when the file could last be read; none before that. */
  in(file: string): readonly FilePart[];
}

export const createKnownParts = (folder: string): KnownParts => {
  const known = new Map<string, { readonly text: string; readonly parts: readonly FilePart[] }>();
  const readOne = async (file: string): Promise<void> => {
    const text = await readFile(join(folder, file), 'utf8').catch(() => null);
    const before = known.get(file);
    if (text === null || text === before?.text) return;
    known.set(file, { text, parts: filePartsOf(new YamlFile(file, text), text) ?? before?.parts ?? [] });
  };
  return {
    read: async (files) => {
      await Promise.all([...new Set(files)].map(readOne));
    },
    in: (file) => known.get(file)?.parts ?? [],
  };
};
