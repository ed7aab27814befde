import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './source-file.ts';

const places = ['src', 'public'];

const files = places
  .flatMap((place) => readdirSync(join(projectRoot, place), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:html|css|svg|webmanifest)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** What makes a browser fetch from another host; a link that a person follows is not one, nor an XML name space. */
const fetched = [
  /@import\s+(?:url\()?\s*['"]?(?:https?:)?\/\//i,
  /url\(\s*['"]?(?:https?:)?\/\//i,
  /<(?:script|img|iframe|source|audio|video|embed|object|use|image)\b[^>]*\b(?:src|href|data|srcset)\s*=\s*['"](?:https?:)?\/\//i,
  /<link\b[^>]*\bhref\s*=\s*['"](?:https?:)?\/\//i,
  /"(?:src|start_url|scope|url)"\s*:\s*"(?:https?:)?\/\//i,
];

const asksOthers = (text: string): boolean => fetched.some((pattern) => pattern.test(text));

describe('pages, styles, pictures and manifests', () => {
  it('were read', () => {
    expect(files.filter((file) => file.endsWith('.html'))).toHaveLength(5);
    expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(5);
  });

  it('make no request to a third party', () => {
    expect(files.filter((file) => asksOthers(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    "@import 'https://fonts.example/css';",
    'a { background: url(//cdn.example/a.png) }',
    '<script type="module" src="https://cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="//cdn.example/a.css">',
    '{ "icons": [{ "src": "https://cdn.example/i.png" }] }',
  ])('a planted one is seen: %s', (text) => {
    expect(asksOthers(text)).toBe(true);
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    '<a href="https://www.service-public.gouv.fr">…</a>',
  ])('what fetches nothing is not called one: %s', (text) => {
    expect(asksOthers(text)).toBe(false);
  });
});
