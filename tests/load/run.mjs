// @ts-check
import { runnerImport } from 'vite';

// `node tests/load/run.mjs verifier` runs tests/load/verifier.bench.ts: figures to read, nothing asserted.
const [name = ''] = process.argv.slice(2);
await runnerImport(new URL(`${name}.bench.ts`, import.meta.url).pathname);
