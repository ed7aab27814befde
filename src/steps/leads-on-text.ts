import type { OutcomeStep } from '#core/procedure/procedure.ts';

/** Whoever stands in the wrong procedure is shown the right one; whoever came to the end of theirs, what else there is. */
export const leadsOnText = ({
  result,
}: Pick<OutcomeStep, 'result'>): 'steps.outcome.instead' | 'steps.outcome.also' =>
  result === 'not-here' ? 'steps.outcome.instead' : 'steps.outcome.also';
