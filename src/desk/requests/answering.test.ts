import { describe, expect, it } from 'vitest';
import type { DeskAnswer } from '#client/models/desk/refusal.ts';
import type { DeskRequest } from '#contract/schemas/request.ts';
import type { StaffId, TicketId } from '#core/ids.ts';
import { aRequest } from '../examples/sample-requests.ts';
import { createAnswering } from './answering.ts';
import { createDrafts } from './drafts.ts';

const id = '00000000-0000-4000-8000-000000000001' as TicketId;

const anAnswering = (answer: DeskAnswer<DeskRequest>) => {
  const sent: string[] = [];
  const drafts = createDrafts();
  const answering = createAnswering(
    {
      accept: async () => answer,
      answer: async (_, text) => {
        sent.push(text);
        return answer;
      },
    },
    drafts,
    id,
  );
  return { answering, drafts, sent };
};

const done: DeskAnswer<DeskRequest> = { ok: true, value: aRequest({}) };
const cut: DeskAnswer<DeskRequest> = { ok: false, refusal: { code: 'offline' } };

describe('answering a request', () => {
  it('an empty answer is not even read again', () => {
    const { answering, drafts } = anAnswering(done);
    drafts.write(id, '  \n ');
    answering.readAgain();
    expect([answering.stage.value, answering.empty.value]).toEqual(['writing', true]);
  });

  it('an answer is read again before it leaves, and leaves trimmed', async () => {
    const { answering, drafts, sent } = anAnswering(done);
    drafts.write(id, ' Bonjour.\n');
    answering.readAgain();
    expect([answering.stage.value, sent]).toEqual(['reading', []]);
    await answering.send();
    expect(sent).toEqual(['Bonjour.']);
  });

  it('nothing written is lost when the server does not answer', async () => {
    const { answering, drafts } = anAnswering(cut);
    drafts.write(id, 'Bonjour.');
    answering.readAgain();
    await answering.send();
    expect([drafts.textOf(id), answering.refusal.value?.code]).toEqual(['Bonjour.', 'offline']);
  });

  it('the draft goes once the server has the answer', async () => {
    const { answering, drafts } = anAnswering(done);
    drafts.write(id, 'Bonjour.');
    await answering.send();
    expect([drafts.textOf(id), drafts.unsent.value]).toEqual(['', false]);
  });

  it('accepting leaves the draft where it is', async () => {
    const { answering, drafts } = anAnswering(done);
    drafts.write(id, 'Bonjour.');
    await answering.accept();
    expect(drafts.textOf(id)).toBe('Bonjour.');
  });
});

describe('answers that were not sent', () => {
  it('are still there for the same person after the session ended by itself', () => {
    const drafts = createDrafts();
    drafts.belongTo('ines' as StaffId);
    drafts.write(id, 'Bonjour.');
    drafts.belongTo('ines' as StaffId);
    expect(drafts.textOf(id)).toBe('Bonjour.');
  });

  it('are nothing for the next person at this browser', () => {
    const drafts = createDrafts();
    drafts.belongTo('ines' as StaffId);
    drafts.write(id, 'Bonjour.');
    drafts.belongTo('paul' as StaffId);
    expect(drafts.textOf(id)).toBe('');
  });
});
