// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { pagesRoot, projectRoot, settings } from './paths.mjs';

/** @param {string} out @param {string} buildId */
export const buildWeb = async (out, buildId) => {
  await build({
    configFile: join(projectRoot, 'vite.config.ts'),
    root: pagesRoot,
    publicDir: join(projectRoot, 'public'),
    define: { __BUILD_ID__: JSON.stringify(buildId) },
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: true,
      manifest: true,
      // The content security policy lets neither inline script nor data: address through.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: { input: settings.map(({ page }) => join(pagesRoot, page)) },
    },
  });
  for (const { page } of settings) refuseInline(page, readFileSync(join(out, page), 'utf8'));
};

/** @param {string} page @param {string} html */
const refuseInline = (page, html) => {
  const inline = /<script(?![^>]*\bsrc=)|<style\b|\sstyle=|\son[a-z]+=/i.exec(html);
  if (inline)
    throw new Error(`${page} holds an inline script or style, which the policy forbids: ${inline[0]}`);
};
