import { describe, expect, it } from 'vitest';
import type { DeskCallback } from '#contract/schemas/callback.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { TicketId } from '#core/ids.ts';
import { createDrafts } from '../requests/drafts.ts';
import { createCalling } from './calling.ts';

const id = '00000000-0000-4000-8200-000000000001' as TicketId;

const given = (refusal?: Refusal, written: string | null = null) => {
  const asked: unknown[] = [];
  const verb =
    (name: string) =>
    async (...all: readonly unknown[]) => {
      asked.push([name, ...all.slice(1)]);
      return refusal
        ? { ok: false as const, refusal }
        : { ok: true as const, value: {} as DeskCallback & { number: string } };
    };
  const callbacks = {
    take: verb('take'),
    giveBack: verb('giveBack'),
    callOff: verb('callOff'),
    write: verb('write'),
    showNumber: verb('showNumber'),
    noteTry: verb('noteTry'),
  };
  const drafts = createDrafts();
  return { asked, drafts, calling: createCalling(callbacks, drafts, id, written) };
};

describe('calling somebody back', () => {
  it('begins where a colleague left off', async () => {
    const { drafts, calling } = given(undefined, 'Votre acte est prêt.');
    await calling.take();
    expect(drafts.textOf(id)).toBe('Votre acte est prêt.');
  });

  it('keeps no empty answer', async () => {
    const { asked, drafts, calling } = given();
    drafts.write(id, '  ');
    await calling.write();
    expect([asked, calling.empty.value]).toEqual([[], true]);
  });

  it('drops what was typed once the server has it, and not before', async () => {
    const refused = given({ code: 'offline' });
    refused.drafts.write(id, 'Oui.');
    await refused.calling.write();
    expect([refused.drafts.textOf(id), refused.calling.refusal.value]).toEqual(['Oui.', { code: 'offline' }]);
    const kept = given();
    kept.drafts.write(id, ' Oui. ');
    await kept.calling.write();
    expect([kept.asked, kept.drafts.textOf(id)]).toEqual([[['write', 'Oui.']], '']);
  });

  it('asks one thing at a time', async () => {
    const { asked, calling } = given();
    await Promise.all([calling.noteTry(true), calling.noteTry(true)]);
    expect(asked).toEqual([['noteTry', true]]);
  });
});
