import type { Countable, CountableProcedure } from '#core/statistics/publish.ts';

export type Draw = () => number;

const weights: Readonly<Record<string, number>> = {
  'pay-family-bill': 34,
  'contest-bill': 16,
  'school-canteen': 11,
  'school-registration': 8,
  'identity-papers': 14,
  'birth-certificate': 6,
};

/** Bills before all, as in the reports that this product answers; the rest now and then. */
export const subjectsOf = ({
  procedures,
}: Countable): readonly (readonly [CountableProcedure | null, number])[] =>
  procedures.map((procedure) => [procedure, weights[procedure.id] ?? 3] as const);
