import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { compileConfig } from '#content/compile.ts';
import type { Content } from '#main/server/content.ts';

export const smallCommune = resolve('tests/content/verifier-commune');

/** The small commune's content with a town hall of that name: another version of it. */
export const edition = async (townHall: string): Promise<Content> => {
  const compiled = await compileConfig(smallCommune);
  if (!compiled.ok) throw new Error('the small commune is broken');
  const version = createHash('sha256').update(townHall).digest('hex').slice(0, 20);
  const { library, directory } = compiled;
  const places = directory.fr.places.map((place) => ({ ...place, name: townHall }));
  return {
    ...compiled,
    library: {
      ...library,
      version,
      sites: library.sites.map((site) => ({ ...site, name: townHall })),
    },
    directory: { ...directory, fr: { ...directory.fr, places } },
  };
};
