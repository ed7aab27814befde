import { relative, sep } from 'node:path';
import type { Finding, Review } from './finding.ts';

/** Something to be read again, and where it stands: its file by its path inside the folder, with slashes. */
export interface PlacedReview extends Review {
  readonly file: string;
  readonly line: number;
}

/** Keeps every finding but those about a review that is not yet due; without a day, none is due. */
export const dueOn =
  (today: string | undefined) =>
  ({ review }: Finding): boolean =>
    review === undefined || (today !== undefined && review.reviewBy < today);

export const reviewsIn = (folder: string, findings: readonly Finding[]): readonly PlacedReview[] =>
  findings.flatMap(({ review, file, line }) =>
    review === undefined ? [] : [{ ...review, file: relative(folder, file).replaceAll(sep, '/'), line }],
  );

/** Those past their date on that day, in the order of owners, then of dates. */
export const overdueIn = <R extends Review>(reviews: readonly R[], today: string): readonly R[] =>
  reviews
    .filter(({ reviewBy }) => reviewBy < today)
    .toSorted((a, b) => a.owner.localeCompare(b.owner, 'fr') || a.reviewBy.localeCompare(b.reviewBy));
