import { expect, it } from 'vitest';
import { isAnswer } from '#core/procedure/field.ts';
import type { TextField } from '#core/procedure/procedure.ts';
import { sampleTexts } from './sample-texts.ts';

it('each keyboard’s field accepts its sample', () => {
  for (const [keyboard, sample] of Object.entries(sampleTexts)) {
    const field = { id: 'f', type: 'text', maxLength: 40, keyboard } as unknown as TextField;
    expect([keyboard, isAnswer(field, sample)]).toEqual([keyboard, true]);
  }
});
