import { expect, it } from 'vitest';
import { compileConfig } from '#content/compile.ts';
import { instant } from '#core/instant.ts';
import type { NewPublication, Publication, PublishedContent } from '#server/ports/published-content.ts';
import type { Content } from '../content.ts';
import { contentAtStart } from './content-at-start.ts';
import { publishByCommand } from './publish-by-command.ts';

const now = instant(Date.UTC(2026, 10, 22));

const kept = (): PublishedContent => {
  const all: NewPublication[] = [];
  const history = (): readonly Publication[] =>
    all.map((one, at) => ({ ...one, number: at + 1, kept: true })).toReversed();
  return {
    current: async () => history()[0] ?? null,
    history: async () => history(),
    body: async (_commune, version) => all.findLast((one) => one.version === version) ?? null,
    publish: async (made) => {
      if ((history()[0]?.number ?? null) !== made.after) return null;
      return all.push(made);
    },
  };
};

const compiled = async (): Promise<Content> => {
  const found = await compileConfig('tests/content/verifier-commune', '2026-11-22');
  if (!found.ok) throw new Error('the little commune is broken');
  return found;
};

const edited = (content: Content): Content => ({
  ...content,
  library: { ...content.library, version: 'edited' },
});

it('a start publishes the changed folder as long as no person has published', async () => {
  const [published, content] = [kept(), await compiled()];
  await contentAtStart(published, content, now);
  expect((await contentAtStart(published, edited(content), now)).content.library.version).toBe('edited');
});

it('once a person published what the server already served, no start publishes the folder any more', async () => {
  const [published, content] = [kept(), await compiled()];
  await contentAtStart(published, content, now);
  expect((await publishByCommand(published, content, now)).is).toBe('taken-over');
  const [latest] = await published.history(content.library.commune.id);
  expect(latest).toMatchObject({ origin: 'command', changes: ['Le même contenu : rien n’a changé.'] });
  const start = await contentAtStart(published, edited(content), now);
  expect(start).toMatchObject({ number: 2, folderWaits: true });
  expect(start.content.library.version).toBe(content.library.version);
});

it('the same content published again by a person changes nothing', async () => {
  const [published, content] = [kept(), await compiled()];
  expect((await publishByCommand(published, content, now)).is).toBe('published');
  expect((await publishByCommand(published, content, now)).is).toBe('nothing-new');
  expect(await published.history(content.library.commune.id)).toHaveLength(1);
});
