import * as v from 'valibot';
import { communeId } from '#contract/schemas/base.ts';
import type { CommuneId } from '#core/ids.ts';
import { pause } from './pause.ts';

const index = v.object({ communeId });

const ask = async (): Promise<CommuneId | null> => {
  try {
    const reply = await fetch('/content/index.json', {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
    });
    const read = v.safeParse(index, await reply.json());
    return read.success ? read.output.communeId : null;
  } catch {
    return null;
  }
};

/** Whose pages these are: the published content says so, from the server or as the worker kept it. Asks until it knows. */
export const findCommune = async (onSilence: () => void): Promise<CommuneId> => {
  for (;;) {
    const found = await ask();
    if (found !== null) return found;
    onSilence();
    await pause(3_000);
  }
};
