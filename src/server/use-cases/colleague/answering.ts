import { namesPerson, numbersPerson } from '#core/report/names-person.ts';
import type { Questions } from '../../ports/questions.ts';
import { type UseCases, refuse } from '../../use-case.ts';

interface Deps {
  readonly questions: Questions;
}

export const listQuestions =
  ({ questions }: Deps): UseCases['listQuestions'] =>
  async ({ actor }) => ({ questions: [...(await questions.toAnswer(actor))] });

/** The first answer stands; who says the same again was only not told. */
export const answerQuestion =
  ({ questions }: Deps): UseCases['answerQuestion'] =>
  async ({ actor, params: { questionId }, body, now }) => {
    const answer = body.answer.trim();
    if (answer === '') return refuse('malformed');
    if (namesPerson(answer) || numbersPerson(answer)) return refuse('names_person');
    await questions.answer(actor, questionId, answer, now);
    const question = await questions.read(actor, questionId);
    if (!question) return refuse('not_found');
    return question.answer === answer ? question : refuse('question_moved');
  };
