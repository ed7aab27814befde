import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const files: Readonly<Record<string, string>> = {
  'kiosk.html': '<!doctype html><title>borne</title>',
  'home.html': '<!doctype html><title>accueil</title>',
  'desk.html': '<!doctype html><title>bureau</title>',
  'kiosk.webmanifest': '{}',
  'home.webmanifest': '{}',
  'desk.webmanifest': '{}',
  'sw.js': '/* home */',
  'borne/sw.js': '/* kiosk */',
  'bureau/sw.js': '/* desk */',
  'assets/kiosk-a1b2c3d4.js': 'export {};',
  'assets/kiosk-a1b2c3d4.js.map': '{}',
  'assets/kiosk-a1b2c3d4.css': 'a{}',
  'assets/face-a1b2c3d4.woff2': 'x',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'icons/512.png': 'x',
  '.well-known/security.txt': 'Contact: mailto:a@exemple.fr',
  '.vite/manifest.json': '{"secret":1}',
  '.env': 'SECRET=1',
};

/** A built site, as small as it gets, in a folder of its own. */
export const webFolder = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'web-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
};
