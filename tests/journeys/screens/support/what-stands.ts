import type { Page } from '@playwright/test';

/**
 * All that the page holds, a line for each element, whatever the order in which its attributes came. Not how far it is
 * scrolled: whatever scrolled before the fonts came stands a little elsewhere.
 */
export const whatStands = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).toSorted();
      const said = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = said.map((node) => node.textContent).join('…');
      const { value } = element as HTMLInputElement;
      const focused = element === document.activeElement;
      return [element.localName, ...attributes, text, value ?? '', focused].join(' | ');
    }),
  );
