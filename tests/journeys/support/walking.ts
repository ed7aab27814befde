import type { LibraryTexts } from '#core/library.ts';
import type { Procedure, Step } from '#core/procedure/procedure.ts';
import type { Kiosk } from './kiosk.ts';

export const stepOf = (procedure: Procedure, id: string): Step => {
  const step = procedure.steps.find((each) => each.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};

/** From the life events to the first step of a procedure. */
export const begin = async (
  kiosk: Kiosk,
  { common, procedures }: LibraryTexts,
  procedure: Procedure,
): Promise<void> => {
  const events = kiosk.page.locator('.tile', { hasText: common[`lifeEvent.${procedure.lifeEvent}`] ?? '?' });
  await events.first().click();
  const title = procedures[procedure.id]?.[procedure.titleText] ?? '?';
  await kiosk.page.locator('.tile', { hasText: title }).first().click();
  await kiosk.button('Commencer').click();
};

/** One question, as a finger answers it. */
export const answer = async (
  kiosk: Kiosk,
  procedure: Procedure,
  field: string,
  value: unknown,
): Promise<void> => {
  const asked = procedure.fields[field];
  if (asked?.type === 'choice') {
    // "Je ne sais pas" is drawn last, wherever it stands in the file.
    const drawn = asked.choices.toSorted((a, b) => Number(a.unsure ?? false) - Number(b.unsure ?? false));
    const at = drawn.findIndex(({ id }) => id === value);
    await kiosk.page.getByRole('radio').nth(at).check({ force: true });
    return;
  }
  if (asked?.type === 'yes-no')
    return kiosk.page.getByRole('radio', { name: value === true ? /^Oui/ : /^Non/ }).check({ force: true });
  const parts =
    asked?.type === 'date' && typeof value === 'string' ? value.split('-').toReversed() : [String(value)];
  for (const [at, part] of parts.entries())
    await kiosk.page.locator('main input').nth(at).pressSequentially(part);
};
