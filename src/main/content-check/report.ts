import { join, relative, sep } from 'node:path';
import type { Compiled } from '#content/compile.ts';
import { type Finding, formatFinding, isError } from '#content/finding.ts';
import { rules } from '#content/verify/rules.ts';

/** What the check found in the part that was asked for, errors apart from advice. */
export interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** The procedures that were proved; null when something keeps the folder from being published. */
  readonly proved: number | null;
}

const isWithin = (file: string, only: string): boolean => file === only || file.startsWith(only + sep);

/** All of them, or those that lie in the part that was asked for, or that it is a part of. */
const provedWithin = ({ library }: Extract<Compiled, { ok: true }>, folder: string, only: string): number =>
  library.procedures.filter(({ id }) => {
    const own = join(folder, 'procedures', id);
    return isWithin(own, only) || isWithin(only, own);
  }).length;

/** Keeps what lies under a path. Elsewhere errors still refuse the folder, so they are never left out altogether. */
export const reportOn = (compiled: Compiled, only: string, folder: string = only): Report => {
  const all = [...(compiled.ok ? [] : compiled.findings), ...compiled.warnings];
  const within = all.filter(({ file }) => isWithin(file, only));
  return {
    errors: within.filter(isError),
    warnings: within.filter((finding) => !isError(finding)),
    proved: compiled.ok ? provedWithin(compiled, folder, only) : null,
  };
};

const counted = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

const grouped = (title: string, findings: readonly Finding[], from: string): readonly string[] => {
  const files = [...new Set(findings.map(({ file }) => file))];
  const said = files.flatMap((file) => [
    '',
    relative(from, file),
    ...findings.filter((each) => each.file === file).map((each) => formatFinding(each, from)),
  ]);
  return findings.length === 0 ? [] : [title, ...said, ''];
};

const verdict = ({ errors, warnings, proved }: Report): string => {
  const counts = `${counted(errors.length, 'erreur', 'erreurs')}, ${counted(warnings.length, 'avertissement', 'avertissements')}`;
  if (errors.length > 0) return `${counts}. Rien n’est publié tant qu’il reste une erreur.`;
  if (proved === null) return `${counts} ici, mais il reste des erreurs ailleurs dans ce dossier.`;
  return `${counts}. ${counted(proved, 'démarche prouvée', 'démarches prouvées')}.`;
};

/** For a person: warnings first, so that what must be mended ends next to the prompt. */
export const inWords = (report: Report, from: string): string =>
  [
    ...grouped('AVERTISSEMENTS', report.warnings, from),
    ...grouped('ERREURS', report.errors, from),
    verdict(report),
  ].join('\n');

/** For a program: one object, its findings in the order of files and lines, errors first. */
export const inJson = (report: Report, from: string): string =>
  JSON.stringify(
    {
      ok: report.errors.length === 0,
      proved: report.proved,
      findings: [...report.errors, ...report.warnings].map((finding) => ({
        ...finding,
        file: relative(from, finding.file),
        severity: rules[finding.rule].severity,
      })),
    },
    null,
    2,
  );
