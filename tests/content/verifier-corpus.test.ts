import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compileConfig } from '#content/compile.ts';
import { type Finding, formatFinding } from '#content/finding.ts';
import { isErrorRule, type RuleId, ruleIds } from '#content/verify/rules.ts';
import { goodCommune, readCorpus, withSpoilt } from './verifier-corpus.ts';

const today = '2026-11-22';
const corpus = await readCorpus();

const lineOf = async ({ file, line }: Finding): Promise<string> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n')[line - 1]?.trim() ?? '';
};

const said = (findings: readonly Finding[], from: string): string =>
  findings.map((finding) => formatFinding(finding, from)).join('\n');

describe('the corpus of bad content', () => {
  it('holds at least three cases for each rule, and none for a rule that is not', () => {
    const counts = ruleIds.map((rule) => [rule, corpus.filter((bad) => bad.rule === rule).length] as const);
    expect(counts.filter(([, count]) => count < 3)).toEqual([]);
    expect(corpus.filter(({ rule }) => !ruleIds.includes(rule as RuleId))).toEqual([]);
    expect(corpus.length).toBeGreaterThan(100);
  });

  it('spoils a commune about which there is nothing at all to say', async () => {
    const compiled = await compileConfig(goodCommune, today);
    expect(said([...(compiled.ok ? [] : compiled.findings), ...compiled.warnings], goodCommune)).toBe('');
  });

  it('stands in the manual, rule by rule', async () => {
    const manual = await readFile('kiosk-config/README.md', 'utf8');
    expect(ruleIds.filter((rule) => !manual.includes(`\`${rule}\``))).toEqual([]);
  });
});

/** Of a French text that changed, its translation is stale as well, and of a new one it is not stamped. */
const follows = (rule: string, spoilt: string): boolean =>
  rule !== spoilt && (rule === 'stale-translation' || rule === 'never-stamped');

describe('content that is spoilt in one way is refused for that rule alone', () => {
  it.each(corpus.map((bad) => [`${bad.rule}: ${bad.name}`, bad] as const))('%s', async (_name, bad) => {
    await withSpoilt(bad.changes, async (folder) => {
      const compiled = await compileConfig(folder, today);
      const errors = compiled.ok ? [] : compiled.findings;
      const isError = isErrorRule(bad.rule as RuleId);
      const found = isError ? errors : compiled.warnings.filter(({ rule }) => !follows(rule, bad.rule));
      expect(compiled.ok, said(errors, folder)).toBe(!isError);
      expect([...new Set(found.map(({ rule }) => rule))], said(found, folder)).toEqual([bad.rule]);
      if (bad.at !== '*') expect(await Promise.all(found.map(lineOf))).toContain(bad.at);
      for (const { says, suggestion } of found) {
        expect(says).toMatch(/^[«A-ZÀÉ].*[.»]$|^Ce fichier n’est pas du YAML correct/s);
        expect(suggestion).not.toBe('');
      }
    });
  });
});
