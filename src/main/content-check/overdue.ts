import { relative } from 'node:path';
import type { Finding, Review } from '#content/finding.ts';

interface Due extends Review {
  readonly file: string;
  readonly line: number;
}

/** By owner, the longest overdue first. */
const dueAmong = (findings: readonly Finding[], from: string): readonly Due[] =>
  findings
    .flatMap(({ review, file, line }) => (review ? [{ ...review, file: relative(from, file), line }] : []))
    .toSorted((a, b) => a.owner.localeCompare(b.owner, 'fr') || a.reviewBy.localeCompare(b.reviewBy));

const frenchDay = (date: string): string => date.split('-').reverse().join('/');

const listFor = (owner: string, due: readonly Due[]): readonly string[] => [
  '',
  `${owner} : ${due.length} à relire`,
  ...due.map(
    ({ what, reviewBy, file, line }) => `  avant le ${frenchDay(reviewBy)}  ${what}  (${file}:${line})`,
  ),
];

/** For who sends each service its list: what to read again, and where it stands. */
export const overdueInWords = (findings: readonly Finding[], from: string): string => {
  const due = dueAmong(findings, from);
  if (due.length === 0) return 'Rien n’est à relire aujourd’hui.';
  const owners = [...new Set(due.map(({ owner }) => owner))];
  return owners
    .flatMap((each) =>
      listFor(
        each,
        due.filter(({ owner }) => owner === each),
      ),
    )
    .join('\n')
    .trimStart();
};

export const overdueInJson = (findings: readonly Finding[], from: string): string =>
  JSON.stringify({ overdue: dueAmong(findings, from) }, null, 2);
