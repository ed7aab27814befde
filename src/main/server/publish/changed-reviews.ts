import type { Content } from '../content.ts';
import { same } from './compare.ts';
import type { TwoVersions } from './two-versions.ts';

type Review = Content['reviews'][number];

const byFile = ({ reviews }: Content): ReadonlyMap<string, readonly Omit<Review, 'line'>[]> => {
  const files = new Map<string, readonly Omit<Review, 'line'>[]>();
  for (const { line: _, ...review } of reviews)
    files.set(review.file, [...(files.get(review.file) ?? []), review]);
  return files;
};

/** The files whose dates to read again changed; `isSaid` answers whether what stands in a file was named already. */
export const changedReviews = (
  { before, after }: TwoVersions,
  isSaid: (file: string) => boolean,
): readonly string[] => {
  const [was, is] = [byFile(before), byFile(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((file) => !same(was.get(file), is.get(file)) && !isSaid(file))
    .map((file) => `Dates et responsables des relectures : ${file}`);
};
