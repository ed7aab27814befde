// @ts-check
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
export const pagesRoot = join(projectRoot, 'src/main/pages');
export const dist = join(projectRoot, 'dist');

/** The three settings: the page that is built, the address it is served at, its worker and where that goes. */
export const settings = [
  { page: 'kiosk.html', url: '/borne', worker: 'src/sw/kiosk.ts', workerFile: 'borne/sw.js' },
  { page: 'home.html', url: '/', worker: 'src/sw/home.ts', workerFile: 'sw.js' },
  { page: 'desk.html', url: '/bureau', worker: 'src/sw/desk.ts', workerFile: 'bureau/sw.js' },
];
