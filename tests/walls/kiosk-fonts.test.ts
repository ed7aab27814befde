import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { locales } from '#core/locale.ts';
import { projectRoot } from './source-file.ts';

/** What a kiosk's system must hold for a script that the font we ship does not write. */
const held: Readonly<Record<string, { readonly family: string; readonly package: string }>> = {
  Arab: { family: 'Noto Sans Arabic', package: 'fonts-noto-core' },
};

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const scriptOf = (locale: string): string =>
  new Intl.Locale(locale === 'fr-simple' ? 'fr' : locale).maximize().script ?? '';

it('each script that we do not ship is asked for by its family, and the README names the package to install', () => {
  const others = [...new Set(locales.map(scriptOf))].filter((script) => script !== 'Latn');
  expect(others).toContain('Arab');
  for (const script of others) {
    expect(held[script], script).toBeDefined();
    expect(read('src/ui/sizes.css')).toContain(`'${held[script]?.family ?? ''}'`);
    expect(read('README.md')).toContain(`apt-get install ${held[script]?.package ?? ''}`);
  }
});
