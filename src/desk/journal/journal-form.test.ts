import { describe, expect, it } from 'vitest';
import { at } from '../examples/a-ticket.ts';
import { createJournalForm } from './journal-form.ts';

const aForm = () => {
  const asked: string[] = [];
  const form = createJournalForm({
    read: async (reference, reason) => {
      asked.push(`${reference}: ${reason}`);
      return {
        ok: true,
        value: [
          { at: at(10), who: 'Awa Diallo', ticketNumber: 'A-012' },
          { at: at(20), who: 'Hugo Martin', ticketNumber: 'A-014' },
        ],
      };
    },
  });
  return { form, asked };
};

describe('reading the journal of looks', () => {
  it('is not done without a bill and a reason', async () => {
    const { form, asked } = aForm();
    form.write('reason', 'curieux');
    await form.read();
    expect(form.errors.value.map(({ field }) => field)).toEqual(['reference', 'reason']);
    expect(asked).toEqual([]);
  });

  it('sends the reason along, and shows the latest look first', async () => {
    const { form, asked } = aForm();
    form.write('reference', ' 2026-10-00482 ');
    form.write('reason', 'Demande d’accès du 20 novembre');
    await form.read();
    expect(asked).toEqual(['2026-10-00482: Demande d’accès du 20 novembre']);
    expect(form.reading.value?.looks.map(({ at: when }) => when)).toEqual([at(20), at(10)]);
  });

  it('what was read goes when another bill is asked for', async () => {
    const { form } = aForm();
    form.write('reference', 'A1');
    form.write('reason', 'Demande d’accès du 20 novembre');
    await form.read();
    form.write('reference', '');
    await form.read();
    expect(form.reading.value).toBe(null);
  });
});
