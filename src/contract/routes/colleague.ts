import * as v from 'valibot';
import { route } from '../route.ts';
import { communeId, ticketId } from '../schemas/base.ts';
import {
  askableQueue,
  askedOfColleague,
  colleagueAnswer,
  deskQuestion,
  ownQuestion,
} from '../schemas/question.ts';
import { commune, nothing, ticket } from './params.ts';

const asking = ['facilitator'] as const;
const answering = ['facilitator', 'officer', 'manager'] as const;
const ofTicket = v.object({ communeId, ticketId, questionId: ticketId });
const question = v.object({ communeId, questionId: ticketId });
const onMove = ['signed_out', 'cross_site', 'forbidden', 'not_found', 'question_moved'] as const;

/** "Demander à un collègue": the ticket and its person stay where they are. All of it goes when the ticket closes. */
export const colleagueRoutes = {
  listAskableQueues: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/askable-queues',
    access: 'desk',
    roles: asking,
    says: 'Every queue of the commune, services first: whom an agent may ask.',
    params: commune,
    reply: v.object({ queues: v.array(askableQueue) }),
    problems: ['signed_out', 'forbidden'],
  }),
  listTicketQuestions: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/tickets/:ticketId/questions',
    access: 'desk',
    roles: asking,
    says: 'What was asked for this ticket, for its holder.',
    params: ticket,
    reply: v.object({ questions: v.array(ownQuestion) }),
    problems: ['signed_out', 'forbidden', 'not_found'],
  }),
  askColleague: route({
    method: 'PUT',
    path: '/api/communes/:communeId/desk/tickets/:ticketId/questions/:questionId',
    access: 'desk',
    roles: asking,
    says: 'Asks a queue, the ticket’s own included, for the holder of the ticket. Procedure and step are the ticket’s own. The same id again is the same question.',
    params: ofTicket,
    body: askedOfColleague,
    reply: ownQuestion,
    problems: [...onMove, 'names_person'],
  }),
  withdrawQuestion: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/tickets/:ticketId/questions/:questionId/withdraw',
    access: 'desk',
    roles: asking,
    says: 'Nobody needs to answer any more; its text is deleted.',
    params: ofTicket,
    body: nothing,
    reply: ownQuestion,
    problems: onMove,
  }),
  listQuestions: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/questions',
    access: 'desk',
    roles: answering,
    says: "What colleagues ask one's own queues, the longest waiting first, and what was answered while its ticket is open.",
    params: commune,
    reply: v.object({ questions: v.array(deskQuestion) }),
    problems: ['signed_out', 'forbidden'],
  }),
  answerQuestion: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/questions/:questionId/answer',
    access: 'desk',
    roles: answering,
    says: 'Answers once, for the service; who answered is not kept.',
    params: question,
    body: v.object({ answer: colleagueAnswer }),
    reply: deskQuestion,
    problems: [...onMove, 'names_person'],
  }),
} as const;
