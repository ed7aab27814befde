import type { Library } from '#core/library.ts';
import type { Procedure, SubmissionStep } from '#core/procedure/procedure.ts';
import type { OverpaymentService, OverpaymentServices } from '#server/ports/overpayments.ts';

const submissionOf = ({ steps }: Procedure): SubmissionStep | undefined =>
  steps.find((step): step is SubmissionStep => step.kind === 'submission' && step.about === 'overpayment');

const wayThrough = (procedure: Procedure): readonly OverpaymentService[] => {
  const step = submissionOf(procedure);
  return step
    ? [{ service: step.service, procedureId: procedure.id, procedureVersion: procedure.version }]
    : [];
};

/** The service that the commune's own procedures send an overpayment to. */
export const overpaymentServicesOf = ({ commune, procedures }: Library): OverpaymentServices => ({
  of: (asked) => (asked === commune.id ? (procedures.flatMap(wayThrough)[0] ?? null) : null),
});
