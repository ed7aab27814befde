import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Payments } from '#client/models/payment/payments.ts';
import type { PaymentStep, ProcedureTexts } from '#core/procedure/procedure.ts';
import { isRecordStep } from '#core/procedure/record.ts';
import type { Dealings } from '#steps/payment/dealings.ts';
import { PaidNotice } from '#steps/payment/payment-outcome.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content, Resident } from '../app/resident.ts';
import { billDealings } from '../bill/bill-step.ts';
import { AfterPayment } from '../receipt/after-payment.tsx';
import { ShareDoor } from '../share/share-door.tsx';
import { submissionDealings } from '../submission/submission-step.ts';
import type { Walk } from '../visit/visit.ts';
import { followLateWords } from './late-words.ts';
import { payDeskOf } from './pay-desk.ts';
import { billOfPayment, lastWord, paymentDealings } from './payment-step.ts';

export interface DealingsNeeds {
  readonly walk: Walk;
  readonly texts: ProcedureTexts;
  readonly content: Content;
}

export interface StepDealings {
  readonly dealings: Dealings;
  readonly extra: ComponentChildren;
  /** Where the way back leads inside of the step itself; null: to the step before. */
  readonly onBack: (() => void) | null;
  readonly wrong: boolean;
  /** The step needs what is still on its way. */
  readonly coming: boolean;
}

const nothing: StepDealings = { dealings: {}, extra: null, onBack: null, wrong: false, coming: false };

/** What the step on screen has to do with the server; nothing, for most. */
export const useDealings = (needs: DealingsNeeds): StepDealings => {
  const resident = useResident();
  const { walk } = needs;
  const concerned = walk.procedure.steps.some(isRecordStep);
  const { online } = resident.services.connectivity.value;
  const payments = resident.services.payments.model.value;
  useEffect(() => {
    if (concerned) void resident.services.payments.fetch();
  }, [concerned, online]);
  useEffect(() => {
    if (payments) prepare(payments, walk);
  }, [payments, walk.step.id, online]);
  useSignalEffect(() => {
    if (concerned) followLateWords(resident);
  });
  if (walk.step.kind === 'outcome') return { ...nothing, extra: <Taken walk={walk} payments={payments} /> };
  if (!isRecordStep(walk.step)) return nothing;
  return payments ? dealingsOf(resident, payments, needs) : { ...nothing, coming: true };
};

/** At the end of a walk that paid, also of one that heard of it only there: how much, to whom, when, and the receipt. */
function Taken({ walk, payments }: { readonly walk: Walk; readonly payments: Payments | null }) {
  const translator = useResident().language.translator.value;
  const paying = walk.path.find((step): step is PaymentStep => step.kind === 'payment');
  const proof = paying && billOfPayment(walk, paying);
  const said = payments && proof ? lastWord(payments, proof) : null;
  if (!payments || said?.word.word !== 'paid') return null;
  return (
    <Stack gap="m">
      <PaidNotice payment={said} translator={translator} />
      <AfterPayment payment={said} payments={payments} />
    </Stack>
  );
}

/** What a step must have looked up before its person touches anything. */
const prepare = (payments: Payments, walk: Walk): void => {
  const { step } = walk;
  if (step.kind === 'bill') void payments.demoBills.fetch();
  if (step.kind !== 'payment') return;
  const proof = billOfPayment(walk, step);
  const known = payments.search.state.peek();
  const same =
    known.is === 'found' && known.proof.reference === proof?.reference && known.proof.amount === proof.amount;
  if (proof && !same) void payments.search.find(proof);
};

const dealingsOf = (resident: Resident, payments: Payments, needs: DealingsNeeds): StepDealings => {
  const { walk } = needs;
  const { step } = walk;
  switch (step.kind) {
    case 'bill': {
      const bill = billDealings(resident, payments, step);
      if (!bill) return nothing;
      const wrong = [bill.reference, bill.amount].some((draft) => draft.wrong.value !== null);
      return {
        ...nothing,
        dealings: { bill },
        extra: <FoundShare payments={payments} />,
        wrong,
        onBack: bill.lookup.is === 'found' ? bill.again : null,
      };
    }
    case 'payment':
      return paymentOf(resident, payments, walk, step);
    case 'submission':
      return {
        ...nothing,
        dealings: { submission: submissionDealings({ ...needs, resident, payments, step }) },
      };
    default:
      return nothing;
  }
};

/** Beside the bill that was found: whoever has called may show it. */
function FoundShare({ payments }: { readonly payments: Payments }) {
  const now = payments.search.state.value;
  return payments.share && now.is === 'found' && <ShareDoor share={payments.share} found={now} />;
}

const paymentOf = (resident: Resident, payments: Payments, walk: Walk, step: PaymentStep): StepDealings => {
  const payment = paymentDealings(resident, payments, walk, step);
  const proof = billOfPayment(walk, step);
  if (!payment || !proof) return nothing;
  const said = lastWord(payments, proof);
  const inside = payment.at === 'code' || payment.at === 'means';
  return {
    dealings: { payment },
    extra: said && <AfterPayment payment={said} payments={payments} />,
    onBack: inside && said === null ? payment.showWays : null,
    wrong: payDeskOf(payments).email.wrong.value !== null,
    coming: false,
  };
};
