import type { BillStep, Procedure, Step } from '#core/procedure/procedure.ts';
import { listed, nearest, perhaps } from '../one-of.ts';
import type { YamlPath } from '../yaml-path.ts';
import { type Flaw, flaw } from './flaw.ts';

/** The step has its own words on how to type both: a hint of the field would be written for nobody. */
const unseenHint = (field: string, step: BillStep): Flaw =>
  flaw(
    'bill-fields',
    ['fields', field, 'hint'],
    `L’aide (« hint ») du champ « ${field} » ne serait montrée à personne : l’étape « ${step.id} » a ses propres mots.`,
    {
      suggestion: 'Retirez-la ici et dans les traductions.',
      about: step.id,
    },
  );

const fieldsOf = ({ fields }: Procedure, step: BillStep, at: number): readonly Flaw[] => {
  const reference = fields[step.referenceField];
  const amount = fields[step.amountField];
  const isReference = reference?.type === 'text' && reference.keyboard === 'reference';
  const wrong = (key: string, says: string): Flaw =>
    flaw('bill-fields', ['steps', at, key], says, { about: step.id });
  const hinted = [reference, amount].filter((field) => field?.hintText !== undefined);
  return [
    ...hinted.map((field) => unseenHint(field?.id ?? '', step)),
    ...(!reference || isReference
      ? []
      : [wrong('referenceField', `Le champ « ${reference.id} » ne peut pas recevoir une référence.`)]),
    ...(!amount || amount.type === 'cents'
      ? []
      : [wrong('amountField', `Le champ « ${amount.id} » n’est pas un montant en centimes.`)]),
  ];
};

const billNamed = (step: Step): string | undefined =>
  step.kind === 'payment' || step.kind === 'submission' ? step.bill : undefined;

const billNamedBy = (given: string, known: readonly string[]): string =>
  `${perhaps(nearest(given, known))}Étapes « bill » placées avant celle-ci : ${listed(given, known, '« steps »')}.`;

const unknownBill = ({ steps }: Procedure, step: Step, at: number): readonly Flaw[] => {
  const bill = billNamed(step);
  const found = steps.slice(0, at).some((each) => each.kind === 'bill' && each.id === bill);
  if (bill === undefined || found) return [];
  const place: YamlPath = ['steps', at, 'bill'];
  const says = `« ${step.id} » parle de la facture « ${bill} », qu’aucune étape ne cherche avant elle.`;
  const known = steps.slice(0, at).flatMap(({ kind, id }) => (kind === 'bill' ? [id] : []));
  const mend = known.length === 0 ? {} : { suggestion: billNamedBy(bill, known) };
  return [flaw('unknown-bill', place, says, { about: step.id, ...mend })];
};

/** What can be said of bills without walking: what they ask, and that what names a bill comes after it. */
export const verifyBills = (procedure: Procedure): readonly Flaw[] =>
  procedure.steps.flatMap((step, at) => [
    ...(step.kind === 'bill' ? fieldsOf(procedure, step, at) : []),
    ...unknownBill(procedure, step, at),
  ]);
