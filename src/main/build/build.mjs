// @ts-check
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtId, currentBuildId } from './build-id.mjs';
import { buildPreview } from './build-preview.mjs';
import { buildServer } from './build-server.mjs';
import { buildWeb } from './build-web.mjs';
import { buildWorkers } from './build-workers.mjs';
import { dist, projectRoot } from './paths.mjs';

const cache = join(projectRoot, '.cache');
const fresh = join(cache, `build-${process.pid}`);
const old = join(cache, `build-old-${process.pid}`);

/** Takes the place of the last build at once, so that nobody ever serves half of one. */
const putInPlace = () => {
  try {
    renameSync(dist, old);
  } catch {
    // There was no build.
  }
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
};

/** @param {string} id */
const buildAll = async (id) => {
  mkdirSync(fresh, { recursive: true });
  const web = join(fresh, 'web');
  await buildWeb(web, id);
  await buildWorkers(web, join(fresh, 'worker'), id);
  await buildPreview(join(fresh, 'preview'), id);
  await buildServer(join(fresh, 'server'), id);
  rmSync(join(fresh, 'worker'), { recursive: true });
  writeFileSync(join(fresh, 'build.json'), `${JSON.stringify({ id })}\n`);
  putInPlace();
};

const id = currentBuildId();
if (builtId() === id && !process.argv.includes('--force')) {
  console.log(`build ${id}: already there`);
} else {
  const from = performance.now();
  process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
  await buildAll(id).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
  console.log(`build ${id}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
}
