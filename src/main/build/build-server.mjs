// @ts-check
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './paths.mjs';

/** Each program that Node runs, by the name of its file in `dist/server`. */
const programs = {
  server: join(projectRoot, 'src/main/server/server.ts'),
  simulator: join(projectRoot, 'src/main/simulator/program.ts'),
  'import-bills': join(projectRoot, 'src/main/server/import-bills.ts'),
  'add-staff': join(projectRoot, 'src/main/staff/add-staff.ts'),
  'content-stamp': join(projectRoot, 'src/main/content-stamp/stamp.ts'),
  'content-check': join(projectRoot, 'src/main/content-check/check.ts'),
  'content-publish': join(projectRoot, 'src/main/server/publish/publish.ts'),
  'content-preview': join(projectRoot, 'src/main/preview/program/preview.ts'),
  'content-rollback': join(projectRoot, 'src/main/server/publish/rollback.ts'),
};

/** Bundles our own code for Node; what comes from node_modules stays there. @param {string} out @param {string} buildId */
export const buildServer = (out, buildId) =>
  build({
    configFile: join(projectRoot, 'vite.config.ts'),
    root: projectRoot,
    define: { __BUILD_ID__: JSON.stringify(buildId) },
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: programs,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
