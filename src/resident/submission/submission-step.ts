import type { RequestDraft, RequestState } from '#client/models/request.ts';
import type { Payments } from '#client/models/payment/payments.ts';
import { answersOn } from '#core/procedure/path.ts';
import type { BillStep, ProcedureTexts, SubmissionStep } from '#core/procedure/procedure.ts';
import { submissionRecord } from '#core/procedure/record.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { answerText } from '#steps/answer-text.ts';
import type { Translator } from '#i18n/translator.ts';
import type { SubmissionDealings } from '#steps/payment/dealings.ts';
import type { Content, Resident } from '../app/resident.ts';
import { proofOf } from '../bill/bill-step.ts';
import type { Walk } from '../visit/visit.ts';

export interface SubmissionNeeds {
  readonly resident: Resident;
  readonly payments: Payments;
  readonly content: Content;
  readonly texts: ProcedureTexts;
  readonly walk: Walk;
  readonly step: SubmissionStep;
}

const billOf = ({ walk: { procedure, run }, step }: SubmissionNeeds) => {
  const bill = procedure.steps.find(
    (each): each is BillStep => each.kind === 'bill' && each.id === step.bill,
  );
  return bill ? proofOf(bill, run) : null;
};

/** The answers on the path, as they were read back; the bill that they are about goes along as evidence. */
const draftOf = (needs: SubmissionNeeds): RequestDraft => {
  const { resident, walk, step, texts } = needs;
  const { procedure, run, path } = walk;
  const say = resident.language.translator.peek();
  return {
    kind: 'request/v1',
    about: step.about,
    service: step.service,
    procedureId: procedure.id,
    procedureVersion: procedure.version,
    locale: say.locale,
    answers: answersOn(path, run).flatMap(({ field: fieldId, answer }) => {
      const field = procedure.fields[fieldId];
      if (!field) return [];
      const question = sentenceOf(procedure, texts, field.labelText);
      return [{ fieldId, question, answer: answerText(field, answer, { procedure, texts, say }) }];
    }),
    bill: billOf(needs),
    siteId: resident.kiosk?.site.peek()?.id ?? null,
  };
};

/** Problems whose own sentence speaks of a call. */
const ofCalls: readonly string[] = ['envelope_unreadable', 'digest_differs', 'not-stored'];

const shownState = (state: RequestState, t: Translator['t']): SubmissionDealings['state'] => {
  switch (state.kind) {
    case 'sent':
      return { is: 'sent', trackingCode: state.receipt.trackingCode, dueOn: state.receipt.dueOn };
    case 'refused':
      return {
        is: 'refused',
        why: t(ofCalls.includes(state.problem) ? 'payment.submit.refused-text' : `problem.${state.problem}`),
      };
    default:
      return { is: state.kind };
  }
};

/** A submission step: what leaves and for whom, then the code to follow it. */
export const submissionDealings = (needs: SubmissionNeeds): SubmissionDealings => {
  const { resident, payments, content, step } = needs;
  const { requests } = payments;
  const link = requests.link.value;
  return {
    service: content.texts.common[`service.${step.service}`] ?? '',
    workingDays: content.library.services.find(({ id }) => id === step.service)?.workingDays ?? 0,
    bill: billOf(needs),
    online: resident.services.connectivity.value.online,
    demo: resident.services.demo.value,
    state: shownState(requests.state.value, resident.language.translator.value.t),
    link: link && `${payments.homeOrigin}${link}`,
    send: () => void requests.send(draftOf(needs)),
    goOn: () => {
      const value = requests.state.peek().kind === 'sent' ? 'sent' : 'kept';
      if (!resident.flow.apply(submissionRecord(step, value))) resident.flow.apply({ type: 'acknowledge' });
    },
  };
};
