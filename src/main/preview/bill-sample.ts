import type { BillStep, Procedure } from '#core/procedure/procedure.ts';
import type { Answer } from '#core/procedure/run.ts';

const sample = (procedure: Procedure, id: string): Answer => {
  const field = procedure.fields[id];
  if (field?.type === 'cents') return Math.min(Math.max(field.min, 4_250), field.max);
  return field?.type === 'text' ? 'EXEMPLE1'.slice(0, field.maxLength) : '';
};

/** A reference and an amount that look like those of a bill, by the fields of a step that asks them. */
export const billSample = (
  procedure: Procedure,
  { referenceField, amountField }: BillStep,
): Readonly<Record<string, Answer>> =>
  Object.fromEntries([referenceField, amountField].map((id) => [id, sample(procedure, id)]));
