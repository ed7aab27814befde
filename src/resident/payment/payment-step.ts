import type { AttemptState, PayFor } from '#client/models/payment/attempt.ts';
import type { InvitationState } from '#client/models/payment/invitation.ts';
import type { Payments } from '#client/models/payment/payments.ts';
import type { BillProof, BillView } from '#contract/schemas/bill.ts';
import type { BillStep, PaymentStep } from '#core/procedure/procedure.ts';
import { paymentRecord } from '#core/procedure/record.ts';
import type { PaymentCode, PaymentDealings } from '#steps/payment/dealings.ts';
import { readEmail } from '#steps/payment/email-field.tsx';
import type { ShownPayment } from '#steps/payment/shown-bill.ts';
import type { Resident } from '../app/resident.ts';
import { billLink } from '../arrival/bill-link.ts';
import { proofOf, sameProof } from '../bill/bill-step.ts';
import type { Walk } from '../visit/visit.ts';
import { payDeskOf } from './pay-desk.ts';
import { troubleText } from './trouble-text.ts';

/** The bill that a payment step is about, by what its bill step proved. */
export const billOfPayment = ({ procedure, run }: Walk, step: PaymentStep): BillProof | null => {
  const bill = procedure.steps.find(
    (each): each is BillStep => each.kind === 'bill' && each.id === step.bill,
  );
  return bill ? proofOf(bill, run) : null;
};

const billNow = ({ search }: Payments, proof: BillProof): BillView | null => {
  const now = search.state.value;
  return now.is === 'found' && sameProof(now.proof, proof) ? now.bill : null;
};

const codeOf = (state: InvitationState, proof: BillProof, resident: Resident): PaymentCode | null => {
  if (state.is === 'none' || !sameProof(state.proof, proof)) return null;
  switch (state.is) {
    case 'preparing':
      return { is: 'preparing' };
    case 'failed':
      return { is: 'failed', why: troubleText(state.trouble, resident.language.translator.value) };
    case 'shown':
      return {
        is: 'shown',
        address: state.address,
        endsAt: state.view.endsAt,
        live: state.live,
        phone: state.view,
      };
  }
};

/** The attempt that this page itself began, if it is about this bill. */
const ownPayment = (
  state: AttemptState,
  amount: number,
): { readonly shown: ShownPayment; readonly live: boolean } | null =>
  state.is === 'known' && state.payment.bill.amount === amount
    ? { shown: state.payment, live: state.live }
    : null;

/** The last word on this step's payment, from the phone or from this page. */
export const lastWord = (payments: Payments, proof: BillProof): ShownPayment | null => {
  const code = payments.invitation?.state.value;
  const followed = code?.is === 'shown' && sameProof(code.proof, proof) ? code.view.payment : null;
  return followed ?? ownPayment(payments.attempt.state.value, proof.amount)?.shown ?? null;
};

/** A payment step: amount and payee first, then how, then what became of it. */
export const paymentDealings = (
  resident: Resident,
  payments: Payments,
  walk: Walk,
  step: PaymentStep,
): PaymentDealings | null => {
  const proof = billOfPayment(walk, step);
  if (!proof) return null;
  const { flow, language, kiosk, services } = resident;
  const desk = payDeskOf(payments);
  const translator = language.translator.value;
  const attempt = payments.attempt.state.value;
  const payment = ownPayment(attempt, proof.amount);
  const confirmed = walk.run.acknowledged.includes(step.id);
  const hereOpen = payments.here?.open.value ?? false;

  /** Once it is paid nothing else is shown, whatever was being looked at meanwhile. */
  const paid = lastWord(payments, proof)?.word.word === 'paid';
  const at = (): PaymentDealings['at'] => {
    if (hereOpen) return 'here';
    if (payment && (paid || resident.setting === 'home' || desk.stage.value !== 'means')) return 'done';
    if (paid) return 'code';
    if (resident.setting === 'home' || !confirmed) return 'check';
    return desk.stage.value === 'check' ? 'ways' : desk.stage.value;
  };
  const trouble = (): string | null => {
    if (desk.blocked.value) return translator.t('payment.here.blocked');
    return attempt.is === 'failed' ? troubleText(attempt.trouble, translator) : null;
  };
  /** With a payment in progress elsewhere, "nothing was paid" would perhaps be false. */
  const couldNotBegin = (): boolean => {
    const code = payments.invitation?.state.value;
    const troubles = [
      attempt.is === 'failed' ? attempt.trouble : null,
      code?.is === 'failed' && sameProof(code.proof, proof) ? code.trouble : null,
    ];
    return troubles.some((one) => one !== null && one.problem !== 'bill_busy');
  };
  const payFor = (email: string | null): PayFor => ({
    proof,
    email,
    locale: language.translator.peek().locale,
    invitation: null,
  });
  const payFromHome = async (): Promise<void> => {
    const read = readEmail(desk.email);
    if (!read.ok) return;
    const page = await payments.attempt.start(payFor(read.email));
    if (page !== null) payments.leave(page);
  };
  const put = (left: Parameters<typeof paymentRecord>[1]): void => {
    if (!flow.apply(paymentRecord(step, left))) flow.apply({ type: 'acknowledge' });
  };
  const show = (stage: 'ways' | 'code' | 'means'): void => {
    desk.blocked.value = false;
    desk.stage.value = stage;
  };

  return {
    bill: billNow(payments, proof),
    at: at(),
    code: payments.invitation && codeOf(payments.invitation.state.value, proof, resident),
    payment,
    email: desk.email,
    trouble: trouble(),
    mayLeave: couldNotBegin(),
    starting: attempt.is === 'starting',
    payHere: kiosk?.site.value?.payHere ?? false,
    demo: services.demo.value,
    couponAddress: kiosk ? billLink(payments.homeOrigin, proof) : null,
    confirm: () => {
      flow.apply({ type: 'confirm' });
      if (resident.setting === 'home') void payFromHome();
      else show('ways');
    },
    showCode: () => {
      show('code');
      const { procedure } = walk;
      void payments.invitation?.invite(proof, {
        procedureId: procedure.id,
        procedureVersion: procedure.version,
        stepId: step.id,
        locale: language.translator.peek().locale,
      });
    },
    openHere: () => {
      desk.blocked.value = payments.here?.start(payFor(null)) === false;
    },
    closeHere: () => payments.here?.close(),
    showMeans: () => show('means'),
    showWays: () => show('ways'),
    decline: () => put('declined'),
    goOn: () => {
      const said = lastWord(payments, proof);
      put(said ? said.word : 'unavailable');
    },
    leave: () => {
      payments.attempt.leaveAlone();
      put('unavailable');
    },
    again: () => {
      payments.attempt.forget();
      void payments.invitation?.end();
      show('ways');
    },
  };
};
