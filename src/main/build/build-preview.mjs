// @ts-check
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './paths.mjs';

const pages = join(projectRoot, 'src/main/preview/page');

/** The editor's tool, apart from what residents are served. @param {string} out @param {string} buildId */
export const buildPreview = async (out, buildId) => {
  await build({
    configFile: join(projectRoot, 'vite.config.ts'),
    root: pages,
    publicDir: false,
    define: { __BUILD_ID__: JSON.stringify(buildId) },
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: true,
      // As for the pages: the content security policy lets neither inline script nor data: address through.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: ['tool.html', 'frame.html'].map((page) => join(pages, page)) },
    },
  });
  copyFileSync(join(projectRoot, 'public/favicon.svg'), join(out, 'favicon.svg'));
};
