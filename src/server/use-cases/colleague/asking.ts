import type { OwnQuestion } from '#contract/schemas/question.ts';
import type { TicketId } from '#core/ids.ts';
import { wantsText } from '#core/question/question.ts';
import { namesPerson, numbersPerson } from '#core/report/names-person.ts';
import type { StaffActor } from '../../actor.ts';
import type { Asked, Questions } from '../../ports/questions.ts';
import { type Refusal, type UseCases, refuse } from '../../use-case.ts';

interface Deps {
  readonly questions: Questions;
}

const refusals: Readonly<Record<Exclude<Asked, 'done'>, Refusal>> = {
  'not-held': refuse('not_found'),
  'no-queue': refuse('not_found'),
  'too-many': { refused: 'question_moved' },
};

const ownQuestion = async (
  { questions }: Deps,
  staff: StaffActor,
  ticketId: TicketId,
  questionId: TicketId,
): Promise<OwnQuestion | null> => {
  const all = (await questions.ofTicket(staff, ticketId)) ?? [];
  return all.find((one) => one.questionId === questionId) ?? null;
};

export const listAskableQueues =
  ({ questions }: Deps): UseCases['listAskableQueues'] =>
  async ({ params: { communeId } }) => ({ queues: [...(await questions.askable(communeId))] });

export const listTicketQuestions =
  ({ questions }: Deps): UseCases['listTicketQuestions'] =>
  async ({ actor, params: { ticketId } }) => {
    const own = await questions.ofTicket(actor, ticketId);
    if (!own) return refuse('not_found');
    return { questions: [...own] };
  };

/** Another content under an id that was sent before is no repetition. */
export const askColleague =
  (deps: Deps): UseCases['askColleague'] =>
  async ({ actor, params: { ticketId, questionId }, body, now }) => {
    const text = body.text?.trim() || null;
    if (wantsText(body.reason) && text === null) return refuse('malformed');
    if (text !== null && (namesPerson(text) || numbersPerson(text))) return refuse('names_person');
    const asked = await deps.questions.ask(actor, ticketId, questionId, { ...body, text }, now);
    if (asked !== 'done') return refusals[asked];
    const own = await ownQuestion(deps, actor, ticketId, questionId);
    if (!own) return refuse('not_found');
    const same = own.reason === body.reason && own.toQueue === body.toQueue;
    return same && (own.text === text || own.state === 'withdrawn') ? own : refuse('question_moved');
  };

export const withdrawQuestion =
  (deps: Deps): UseCases['withdrawQuestion'] =>
  async ({ actor, params: { ticketId, questionId } }) => {
    const done = await deps.questions.withdraw(actor, ticketId, questionId);
    const own = await ownQuestion(deps, actor, ticketId, questionId);
    if (!own) return refuse('not_found');
    return done ? own : refuse('question_moved');
  };
