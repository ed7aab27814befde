import * as v from 'valibot';
import {
  longestColleagueAnswer,
  longestQuestion,
  questionReasons,
  questionStates,
} from '#core/question/question.ts';
import { contentId, instant, line, locale, queueId, ticketId } from './base.ts';

/** What an agent asks: where, why, and a short text that names nobody. The page that asks makes its id. */
export const askedOfColleague = v.object({
  toQueue: queueId,
  reason: v.picklist(questionReasons),
  text: v.nullable(line(longestQuestion)),
});
export type AskedOfColleague = v.InferOutput<typeof askedOfColleague>;

export const colleagueAnswer = line(longestColleagueAnswer);

/** A question as its ticket's holder sees it. Nobody's name is in it: it is asked and answered by services. */
export const ownQuestion = v.object({
  questionId: ticketId,
  ...askedOfColleague.entries,
  /** The name of the queue that was asked. */
  toName: v.string(),
  state: v.picklist(questionStates),
  askedAt: instant,
  answer: v.nullable(colleagueAnswer),
  answeredAt: v.nullable(instant),
});
export type OwnQuestion = v.InferOutput<typeof ownQuestion>;

/** The same, for those who may answer it. */
export const deskQuestion = v.object({
  ...ownQuestion.entries,
  fromName: v.string(),
  procedureId: v.nullable(contentId),
  stepId: v.nullable(contentId),
  locale,
});
export type DeskQuestion = v.InferOutput<typeof deskQuestion>;

/** A queue that may be asked. */
export const askableQueue = v.object({ queueId, name: v.string(), service: v.boolean() });
export type AskableQueue = v.InferOutput<typeof askableQueue>;
