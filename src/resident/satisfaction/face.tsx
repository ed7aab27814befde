import type { Opinion } from '#core/statistics/splits.ts';

const mouths: Readonly<Record<Opinion, string>> = {
  well: 'M7.6 14c1 1.7 2.6 2.6 4.4 2.6s3.4-.9 4.4-2.6',
  middling: 'M8 15.2h8',
  badly: 'M7.6 16.6c1-1.7 2.6-2.6 4.4-2.6s3.4.9 4.4 2.6',
};

/** A drawing beside words that say the same. */
export function Face({ opinion }: { readonly opinion: Opinion }) {
  return (
    <svg class="face" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle class="face__line" cx="12" cy="12" r="10" />
      <circle class="face__eye" cx="8.7" cy="9.6" r="1.35" />
      <circle class="face__eye" cx="15.3" cy="9.6" r="1.35" />
      <path class="face__line" d={mouths[opinion]} />
    </svg>
  );
}
