import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const home = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  cacheDir: `${home}.cache/gallery`,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: `${home}.cache/gallery/built`, emptyOutDir: true },
  optimizeDeps: {
    noDiscovery: true,
    include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', '@preact/signals', 'lucide', 'lean-qr'],
  },
  server: { fs: { allow: [home] }, hmr: false },
});
