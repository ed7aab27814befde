import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchFolder } from './watch-folder.ts';

it('hears each save: written in place, replaced by another file, replaced again, and in a folder that is new', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cote-a-cote-watched-'));
  const file = join(folder, 'procedure.yaml');
  writeFileSync(file, 'first');
  let heard = 0;
  const stop = watchFolder(folder, () => void (heard += 1));
  const isHeard = async (save: () => void): Promise<void> => {
    const before = heard;
    save();
    await vi.waitFor(() => expect(heard).toBeGreaterThan(before), { timeout: 10_000 });
  };
  const replace = (): void => {
    writeFileSync(join(folder, 'procedure.yaml~'), 'other');
    renameSync(join(folder, 'procedure.yaml~'), file);
  };
  try {
    await isHeard(() => writeFileSync(file, 'second'));
    await isHeard(replace);
    await isHeard(replace);
    await isHeard(() => writeFileSync(file, 'third'));
    await isHeard(() => mkdirSync(join(folder, 'new')));
    await isHeard(() => writeFileSync(join(folder, 'new', 'procedure.yaml'), 'first'));
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
