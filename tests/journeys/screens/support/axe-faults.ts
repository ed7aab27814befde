import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** The axe that Playwright's builder brings, without the builder: it sends 1.3 MB to the page twice for each look. */
const axeFile = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
  'axe-core/axe.min.js',
);

const options = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // What passed is not told in full, and nobody asks where a fault is but by its piece of the page.
  resultTypes: ['violations'],
  selectors: false,
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

interface Axe {
  run(page: Document, asked: typeof options): Promise<{ readonly violations: readonly Violation[] }>;
}

let source = '';

/** Once for each page that is loaded. */
const bring = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => 'axe' in window)) return;
  source ||= readFileSync(axeFile, 'utf8');
  await page.evaluate(source);
};

/** What axe says against the page, each with the first piece of the page that it says it of. */
export const axeFaults = async (page: Page): Promise<string[]> => {
  await bring(page);
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, asked);
    return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
  }, options);
};
