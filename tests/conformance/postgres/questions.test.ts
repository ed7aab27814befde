import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { AskedOfColleague } from '#contract/schemas/question.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import type { StaffActor } from '#server/actor.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { asserted, callAgent, refusalOf, settle, take, release } from '../../support/acts.ts';
import { annexe, hall, type House, phones, regie, vauclair } from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const about: AskedOfColleague = { toQueue: phones, reason: 'which-document', text: 'Aussi pour un mineur ?' };

const ask = (
  house: House,
  actor: StaffActor,
  ticketId: TicketId,
  body = about,
  questionId = randomUUID() as TicketId,
) =>
  house.useCases.askColleague({
    actor,
    params: { communeId: vauclair, ticketId, questionId },
    query: undefined,
    body,
    now: start,
  });

const ofTicket = (house: House, actor: StaffActor, ticketId: TicketId) =>
  house.useCases.listTicketQuestions({
    actor,
    params: { communeId: vauclair, ticketId },
    query: undefined,
    body: undefined,
    now: start,
  });

const inbox = async (house: House, actor: StaffActor) => {
  const call = { actor, params: { communeId: vauclair }, query: undefined, body: undefined, now: start };
  return asserted(await house.useCases.listQuestions(call)).questions;
};

const answer = (house: House, actor: StaffActor, questionId: TicketId, text: string) =>
  house.useCases.answerQuestion({
    actor,
    params: { communeId: vauclair, questionId },
    query: undefined,
    body: { answer: text },
    now: start,
  });

const heldBy = async (house: House, staff: StaffActor) => {
  const { ticketId } = await callAgent(house);
  const { fence } = asserted(await take(house, staff, ticketId));
  return { ticketId, fence: fence ?? 0 };
};

withHouse('asking a colleague', (stage) => {
  const people = async (house: House) => {
    await house.pool.rows(sql`DELETE FROM colleague_question`);
    const lina = await house.hire('lina');
    const samira = await house.hire('samira', { queueIds: [phones], siteIds: [] });
    return { lina, samira };
  };

  it('what waits comes before what was answered', async () => {
    const { house } = stage();
    const { lina, samira } = await people(house);
    const { ticketId } = await heldBy(house, lina);
    const first = asserted(await ask(house, lina, ticketId));
    const second = asserted(await ask(house, lina, ticketId));
    asserted(await answer(house, samira, first.questionId, 'Oui.'));
    expect((await inbox(house, samira)).map(({ questionId }) => questionId)).toEqual([
      second.questionId,
      first.questionId,
    ]);
  });

  it('names nobody, neither what is asked nor what is answered, and nothing refused is kept', async () => {
    const { house } = stage();
    const { lina, samira } = await people(house);
    const { ticketId } = await heldBy(house, lina);
    const asked = asserted(await ask(house, lina, ticketId));
    for (const text of ['Voyez Mme Roy.', 'Écrivez à roy@exemple.fr.', 'Son dossier : 2026 10 00482.']) {
      expect(refusalOf(await ask(house, lina, ticketId, { ...about, text }))).toBe('names_person');
      expect(refusalOf(await answer(house, samira, asked.questionId, text))).toBe('names_person');
    }
    expect((await inbox(house, samira)).map(({ state, answer: said }) => [state, said])).toEqual([
      ['asked', null],
    ]);
  });

  it('puts a question before the other service, whose answer stands in the ticket of who asked', async () => {
    const { house } = stage();
    const { lina, samira } = await people(house);
    const { ticketId } = await heldBy(house, lina);
    const { questionId } = asserted(await ask(house, lina, ticketId));
    const [seen] = await inbox(house, samira);
    expect(seen).toMatchObject({ questionId, fromName: 'Mairie', text: about.text, state: 'asked' });
    expect(await inbox(house, lina)).toEqual([]);
    asserted(await answer(house, samira, questionId, 'Oui, avec le livret de famille.'));
    const { questions } = asserted(await ofTicket(house, lina, ticketId));
    expect(questions).toMatchObject([{ state: 'answered', answer: 'Oui, avec le livret de famille.' }]);
    expect(asserted(await take(house, lina, ticketId)).mine).toBe(true);
  });

  it('reaches the colleagues of the same counter, and never comes back to who asked', async () => {
    const { house } = stage();
    const { lina } = await people(house);
    const omar = await house.hire('omar');
    const { ticketId } = await heldBy(house, lina);
    const { questionId } = asserted(await ask(house, lina, ticketId, { ...about, toQueue: hall }));
    expect(await inbox(house, omar)).toMatchObject([{ questionId, toQueue: hall }]);
    expect(await inbox(house, lina)).toEqual([]);
    asserted(await answer(house, omar, questionId, 'J’arrive.'));
    expect(asserted(await ofTicket(house, lina, ticketId)).questions).toMatchObject([{ state: 'answered' }]);
  });

  it('does not ring its asker, who also answers for the service asked', async () => {
    const { house } = stage();
    await people(house);
    const both = await house.hire('noor', { queueIds: [hall, phones] });
    const { ticketId, fence } = await heldBy(house, both);
    const { questionId } = asserted(await ask(house, both, ticketId));
    expect(await inbox(house, both)).toEqual([]);
    asserted(await release(house, both, ticketId, fence));
    expect(await inbox(house, both)).toMatchObject([{ questionId }]);
  });

  it('names services first among whom to ask', async () => {
    const { house } = stage();
    const actor = await house.hire('lina');
    const call = { actor, params: { communeId: vauclair }, query: undefined, body: undefined, now: start };
    const { queues } = asserted(await house.useCases.listAskableQueues(call));
    expect(queues.map(({ queueId, service }) => [queueId, service])).toEqual([
      [regie, true],
      [phones, true],
      [hall, false],
      [annexe, false],
    ]);
  });

  it('is answered once: the second is told that it moved, and who says it again is not', async () => {
    const { house } = stage();
    const { lina, samira } = await people(house);
    const { ticketId } = await heldBy(house, lina);
    const { questionId } = asserted(await ask(house, lina, ticketId));
    asserted(await answer(house, samira, questionId, 'Oui.'));
    expect(asserted(await answer(house, samira, questionId, 'Oui.')).answer).toBe('Oui.');
    expect(refusalOf(await answer(house, samira, questionId, 'Non.'))).toBe('question_moved');
    expect(refusalOf(await answer(house, lina, questionId, 'Non.'))).toBe('not_found');
  });

  it('is for the holder of the ticket alone, and follows the ticket to the next one', async () => {
    const { house } = stage();
    const { lina } = await people(house);
    const omar = await house.hire('omar');
    const { ticketId, fence } = await heldBy(house, lina);
    asserted(await ask(house, lina, ticketId));
    expect(refusalOf(await ofTicket(house, omar, ticketId))).toBe('not_found');
    expect(refusalOf(await ask(house, omar, ticketId))).toBe('not_found');
    asserted(await release(house, lina, ticketId, fence));
    asserted(await take(house, omar, ticketId));
    expect(asserted(await ofTicket(house, omar, ticketId)).questions).toHaveLength(1);
    expect(refusalOf(await ofTicket(house, lina, ticketId))).toBe('not_found');
  });

  it('refuses a name or a number of someone, an unknown queue, and a reason that says nothing', async () => {
    const { house } = stage();
    const { lina } = await people(house);
    const { ticketId } = await heldBy(house, lina);
    for (const text of ['Pour Mme Dupont ?', 'facture 2026-10-00482', 'a.b@exemple.fr'])
      expect(refusalOf(await ask(house, lina, ticketId, { ...about, text }))).toBe('names_person');
    const nowhere = { ...about, toQueue: 'nulle-part' as QueueId };
    expect(refusalOf(await ask(house, lina, ticketId, nowhere))).toBe('not_found');
    expect(refusalOf(await ask(house, lina, ticketId, { ...about, reason: 'other', text: null }))).toBe(
      'malformed',
    );
    expect(asserted(await ofTicket(house, lina, ticketId)).questions).toEqual([]);
  });

  it('sent twice is one question, and no more than three wait at a time', async () => {
    const { house } = stage();
    const { lina } = await people(house);
    const { ticketId } = await heldBy(house, lina);
    const id = randomUUID() as TicketId;
    for (let n = 0; n < 2; n += 1) asserted(await ask(house, lina, ticketId, about, id));
    expect(refusalOf(await ask(house, lina, ticketId, { ...about, text: 'Autre ?' }, id))).toBe(
      'question_moved',
    );
    for (let n = 0; n < 2; n += 1) asserted(await ask(house, lina, ticketId));
    expect(refusalOf(await ask(house, lina, ticketId))).toBe('question_moved');
    expect(asserted(await ofTicket(house, lina, ticketId)).questions).toHaveLength(3);
  });

  it('withdrawn, it leaves the other desk and loses its text', async () => {
    const { house } = stage();
    const { lina, samira } = await people(house);
    const { ticketId } = await heldBy(house, lina);
    const { questionId } = asserted(await ask(house, lina, ticketId));
    const params = { communeId: vauclair, ticketId, questionId };
    const call = { actor: lina, params, query: undefined, body: {}, now: start };
    expect(asserted(await house.useCases.withdrawQuestion(call))).toMatchObject({
      state: 'withdrawn',
      text: null,
    });
    expect(await inbox(house, samira)).toEqual([]);
    expect(refusalOf(await answer(house, samira, questionId, 'Oui.'))).toBe('question_moved');
  });

  it('goes with its ticket, text and answer, and leaves nothing behind', async () => {
    const { house } = stage();
    const { lina, samira } = await people(house);
    const { ticketId, fence } = await heldBy(house, lina);
    const { questionId } = asserted(await ask(house, lina, ticketId));
    asserted(await answer(house, samira, questionId, 'Oui, avec le livret de famille.'));
    asserted(await settle(house, lina, ticketId, fence));
    expect(await house.pool.rows(sql`SELECT question_id FROM colleague_question`)).toEqual([]);
    expect(await inbox(house, samira)).toEqual([]);
  });

  it('is stored without anybody: neither who asked nor who answered', async () => {
    const { house } = stage();
    const columns = await house.pool.rows<{ name: string }>(sql`
      SELECT column_name AS name FROM information_schema.columns
      WHERE table_name = 'colleague_question' ORDER BY ordinal_position`);
    expect(columns.map(({ name }) => name)).toEqual([
      'commune_id',
      'question_id',
      'ticket_id',
      'to_queue',
      'reason',
      'text',
      'answer',
      'state',
      'asked_at',
      'answered_at',
    ]);
  });
});
