import { explore } from '#content/verify/explore.ts';
import type { Witness } from '#content/verify/trail.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { isRecordStep, obstacleName, type Records } from '#core/procedure/record.ts';
import { billSample } from '../bill-sample.ts';
import type { Way } from '../wire.ts';

/** A walk of the verifier leaves unsaid that nothing stands against a bill; a bill's two facts go together. */
const whole = ({ steps }: Procedure, told: Records): Records => {
  const bills = steps.filter((step) => step.kind === 'bill').map(obstacleName);
  return { ...Object.fromEntries(bills.map((name) => [name, 'none'])), ...told };
};

/** The check takes the smallest amount there is: where no condition looks at it, a person reads a likelier one. */
const likelier = (procedure: Procedure, answers: Way['answers']): Way['answers'] => {
  const conditions = JSON.stringify(procedure.steps);
  const bills = procedure.steps.flatMap((step) =>
    step.kind === 'bill' ? Object.entries(billSample(procedure, step)) : [],
  );
  const fit = bills.filter(([id]) => Object.hasOwn(answers, id) && !conditions.includes(`"field":"${id}"`));
  return { ...answers, ...Object.fromEntries(fit) };
};

const wayOf = (procedure: Procedure, { today, answers }: Witness): Way => {
  const recorded = new Set(
    answers.filter(({ step, field }) => {
      const at = procedure.steps[step];
      return at !== undefined && isRecordStep(at) && !Object.hasOwn(procedure.fields, field);
    }),
  );
  return {
    today,
    answers: likelier(
      procedure,
      Object.fromEntries(answers.flatMap((each) => (recorded.has(each) ? [] : [[each.field, each.value]]))),
    ),
    records: whole(
      procedure,
      Object.fromEntries([...recorded].map(({ field, value }) => [field, String(value)])),
    ),
  };
};

/** For each step in its order the walk on which the check itself first came there; null where it found none. */
export const waysOf = (procedure: Procedure): readonly (Way | null)[] => {
  const found = explore(procedure);
  return procedure.steps.map((_, at) => {
    const witness = found.proved ? found.entered[at] : null;
    return witness ? wayOf(procedure, witness) : null;
  });
};
