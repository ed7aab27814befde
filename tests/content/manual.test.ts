import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileConfig } from '#content/compile.ts';
import { formatFinding } from '#content/finding.ts';
import { configFolder } from './compiled.ts';

const blocks = async (): Promise<readonly string[]> =>
  [...(await readFile(join(configFolder, 'README.md'), 'utf8')).matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, text = '']) => text,
  );

it('the manual’s own procedure is right as it stands, in French and in English', async () => {
  const all = await blocks();
  const french = all.find((text) => text.includes('id: lost-pet\n')) ?? '';
  const english = all.find((text) => text.includes('title: Find a lost pet')) ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'manual-'));
  try {
    await cp(configFolder, folder, { recursive: true });
    const own = join(folder, 'procedures/lost-pet');
    await mkdir(own);
    await writeFile(join(own, 'procedure.yaml'), french);
    await writeFile(join(own, 'en.yaml'), english);
    const compiled = await compileConfig(folder, '2026-11-22');
    const found = [...(compiled.ok ? [] : compiled.findings), ...compiled.warnings];
    // What is left to do is what the manual says is left: the third language.
    expect(
      found.map(({ file, rule }) => `${file.slice(own.length + 1)} ${rule}`),
      found.map((each) => formatFinding(each, folder)).join('\n'),
    ).toEqual(['fr-simple.yaml missing-file']);
    expect(compiled.ok ? null : compiled.draft?.texts['fr-simple'].standing['lost-pet']?.locale).toBe('fr');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
