import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFile } from 'node:fs/promises';
import { compileConfig } from '#content/compile.ts';
import { formatFinding } from '#content/finding.ts';
import { readStamps } from '#content/languages/stamps.ts';
import type { Locale } from '#core/locale.ts';
import { withoutIsolates } from '#core/isolated.ts';
import { configFolder, published } from './compiled.ts';

const compiled = await published();
const { library, texts } = compiled;
const ids = library.procedures.map(({ id }) => id);
const arabic = /[\u0600-\u06ff]/;
const writtenIn = (locale: Locale): readonly string[] =>
  ids.filter((id) => texts[locale].standing[id]?.locale === locale);

describe('the languages of the commune', () => {
  it('are the four, French first', () => {
    expect(library.locales).toEqual(['fr', 'fr-simple', 'en', 'ar']);
  });

  it('français simple and English are whole', () => {
    expect(writtenIn('fr-simple')).toEqual(ids);
    expect(writtenIn('en')).toEqual(ids);
  });

  it('Arabic has what one needs to pay a bill, and shows the pages of the rest in French', () => {
    expect([...writtenIn('ar')].sort()).toEqual(['contest-bill', 'pay-family-bill']);
    for (const id of ids.filter((each) => !writtenIn('ar').includes(each))) {
      expect(texts.ar.standing[id]).toEqual({
        locale: 'fr',
        review: 'reviewed',
        others: ['fr-simple', 'en'],
      });
      expect(texts.ar.procedures[id]).toEqual(texts.fr.procedures[id]);
    }
  });

  it('Arabic names each procedure that it does not translate, and says that nobody has read it again', () => {
    const { presented = {} } = texts.ar;
    expect(Object.keys(presented).sort()).toEqual(ids.filter((id) => !writtenIn('ar').includes(id)).sort());
    for (const [id, { texts: own, review }] of Object.entries(presented)) {
      expect([id, review]).toEqual([id, 'unreviewed']);
      for (const key of ['title', 'summary'])
        expect([id, own[key]]).toEqual([id, expect.stringMatching(arabic)]);
    }
    expect([texts.fr.presented, texts.en.presented, texts['fr-simple'].presented]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('a procedure that Arabic only names is found by its French words too', () => {
    for (const id of Object.keys(texts.ar.presented ?? {})) {
      expect(texts.ar.synonyms[id]).toEqual(expect.arrayContaining([...(texts.fr.synonyms[id] ?? [])]));
      expect(texts.ar.synonyms[id]).toContain(texts.fr.procedures[id]?.['title']);
    }
  });

  it('every text that is said to be Arabic is, but for the words printed on a French paper', () => {
    const printed = /^(?:Cantine|Centre de loisirs|Avis des sommes)/;
    const all = [
      ...Object.entries(texts.ar.common),
      ...writtenIn('ar').flatMap((id) => Object.entries(texts.ar.procedures[id] ?? {})),
      ...Object.values(texts.ar.presented ?? {}).flatMap((each) => Object.entries(each.texts)),
    ];
    const foreign = all
      .map(([key, text]) => [key, withoutIsolates(text)] as const)
      .filter(
        ([key, text]) => key !== 'facts.tobacconist-limit' && !arabic.test(text) && !printed.test(text),
      );
    expect(all.length).toBeGreaterThan(300);
    expect(foreign).toEqual([]);
  });

  it('a fact in Arabic keeps its own order in the line', () => {
    expect(texts.ar.procedures['pay-family-bill']?.['facts.kept']).toMatch(/^\u2068.*\u2069$/);
  });
});

describe('what a machine translated', () => {
  it('says that nobody has read it again', () => {
    for (const locale of ['fr-simple', 'en'] as const) {
      for (const id of ids) expect([id, texts[locale].standing[id]?.review]).toEqual([id, 'unreviewed']);
    }
  });

  it('is noted, text by text, with the French that it was made from', async () => {
    const folders = ['.', ...ids.map((id) => join('procedures', id))].map((each) => join(configFolder, each));
    for (const folder of folders) {
      const stamps = await readStamps(folder);
      for (const locale of ['fr-simple', 'en', 'ar'].filter((each) =>
        existsSync(join(folder, `${each}.yaml`)),
      )) {
        const file = parse(await readFile(join(folder, `${locale}.yaml`), 'utf8')) as object;
        expect(Object.keys(file).length, `${folder} ${locale}`).toBeGreaterThan(1);
        expect(Object.keys(stamps[locale] ?? {}).length, `${folder} ${locale}`).toBeGreaterThan(0);
      }
    }
  });

  it('is up to date with its French', async () => {
    const { warnings } = await compileConfig(configFolder);
    const stale = warnings.filter(({ rule }) => rule === 'stale-translation');
    expect(stale.map((finding) => formatFinding(finding))).toEqual([]);
  });
});
