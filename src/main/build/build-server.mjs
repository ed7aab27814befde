// @ts-check
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './paths.mjs';

/** Bundles our own code for Node; what comes from node_modules stays there. @param {string} out @param {string} buildId */
export const buildServer = (out, buildId) =>
  build({
    configFile: join(projectRoot, 'vite.config.ts'),
    root: projectRoot,
    define: { __BUILD_ID__: JSON.stringify(buildId) },
    logLevel: 'warn',
    build: {
      ssr: join(projectRoot, 'src/main/server/server.ts'),
      outDir: out,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: { output: { entryFileNames: 'server.js', chunkFileNames: '[name]-[hash].js' } },
    },
  });
