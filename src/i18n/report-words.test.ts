import { expect, it } from 'vitest';
import desk from './locales/fr/desk-colleague.json' with { type: 'json' };
import simple from './locales/fr-simple/report.json' with { type: 'json' };
import en from './locales/en/report.json' with { type: 'json' };
import fr from './locales/fr/report.json' with { type: 'json' };

/** Any officer or manager of the commune may answer; nobody compares whose page it is. */
it('what becomes of a report is promised in the town hall’s name, never in that of the service which wrote the page', () => {
  const said = Object.entries(desk).filter(([key]) => key.startsWith('reports.'));
  const texts = [fr, simple, en]
    .flatMap((words) => Object.values(words))
    .concat(said.map(([, text]) => text));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => /(?:the|le|du|des|les) services?\b|service’s|vos pages/i.test(text))).toEqual(
    [],
  );
});
