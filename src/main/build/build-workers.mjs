// @ts-check
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { projectRoot, settings } from './paths.mjs';
import { filesOfPage } from './precache.mjs';

/** @param {string} web @param {string} scratch @param {string} buildId */
export const buildWorkers = async (web, scratch, buildId) => {
  for (const setting of settings) {
    await bundle(setting.worker, scratch, buildId);
    await listPrecache(setting, web, scratch);
  }
};

/** One classic script: module workers are younger than some kiosks' browsers. @param {string} worker @param {string} scratch @param {string} buildId */
const bundle = (worker, scratch, buildId) =>
  build({
    configFile: join(projectRoot, 'vite.config.ts'),
    root: projectRoot,
    define: { __BUILD_ID__: JSON.stringify(buildId) },
    logLevel: 'warn',
    build: {
      outDir: scratch,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(projectRoot, worker),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });

/** @param {typeof settings[number]} setting @param {string} web @param {string} scratch */
const listPrecache = async (setting, web, scratch) => {
  const files = filesOfPage(web, setting.page);
  mkdirSync(dirname(join(web, setting.workerFile)), { recursive: true });
  const { count, warnings } = await injectManifest({
    swSrc: join(scratch, 'sw.js'),
    swDest: join(web, setting.workerFile),
    globDirectory: web,
    globPatterns: files,
    maximumFileSizeToCacheInBytes: 3 * 1024 * 1024,
    // Vite already put a digest in these names.
    dontCacheBustURLsMatching: /^assets\//,
    manifestTransforms: [(entries) => ({ manifest: entries.map((entry) => asServed(entry, setting)) })],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  if (count !== files.length)
    throw new Error(`${setting.workerFile} lists ${count} files of ${files.length}: ${files.join(' ')}`);
};

/** A page is kept under the address it is served at, with the headers it is served with. @template {{ url: string }} E @param {E} entry @param {typeof settings[number]} setting */
const asServed = (entry, setting) => ({
  ...entry,
  url: entry.url === setting.page ? setting.url : `/${entry.url}`,
});
